import { stopChildren } from './child.mjs';
import { say, SetupError } from './report.mjs';
import { exitCodeOf, takeSignals } from './signals.mjs';

const PARENT_LOOK_MS = 500;

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
  const watch = endWithNpm();
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof SetupError) say(`ban-tin: ${error.message}`);
    else say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  } finally {
    clearInterval(watch);
    release();
  }
}

/**
 * npm runs a script through a shell. Told to stop, it stops that shell and ends, and the script would go
 * on, with its window, where nobody sees it any more.
 * @returns {NodeJS.Timeout | undefined}
 */
function endWithNpm() {
  if (process.env['npm_lifecycle_event'] === undefined) return undefined;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, PARENT_LOOK_MS);
  return watch.unref();
}
