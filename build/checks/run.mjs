import { prepare } from '../prepare.mjs';
import { onSomeDisplay } from '../setup/launch.mjs';
import { runMain } from '../setup/main.mjs';
import { thisProject } from '../setup/project.mjs';
import { runStages } from './stages.mjs';
import { closingLine, sumOf } from './tally.mjs';

/**
 * Sets up, runs the stages and closes with the one line that scripts read, on stdout and last, also
 * where the set-up itself failed.
 * @param {readonly import('./stages.mjs').Stage[]} stages
 */
export async function runChecks(stages) {
  let total = { passed: 0, failed: 1 };
  await runMain(async () => {
    const electron = await prepare({ tests: true });
    total = await onSomeDisplay({}, async (env) =>
      sumOf(await runStages(stages, { project: thisProject, electron, env })),
    );
    return total.failed === 0 ? 0 : 1;
  });
  console.log(closingLine(total));
}
