// `npm test`: sets up what is missing, then runs everything, in a real window and against the package.

import { runChecks } from './checks/run.mjs';
import { testStages } from './checks/stages.mjs';

await runChecks(testStages);
