import { stopChildren } from './child.mjs';
import { say, SetupError } from './report.mjs';
import { exitCodeOf, takeSignals } from './signals.mjs';

/**
 * Runs a script's main function. A SetupError ends it with its sentence, anything else is a fault of
 * ours and keeps its stack. Told to stop, it stops its children first.
 * @param {() => Promise<number>} main returns the exit code
 */
export async function runMain(main) {
  const release = takeSignals((signal) => {
    // Through process.exit, so that what is registered for the exit (display, lock) is cleared away.
    void stopChildren().then(() => process.exit(exitCodeOf(signal)));
  });
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof SetupError) say(`ban-tin: ${error.message}`);
    else say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  } finally {
    release();
  }
}
