// `npm run check`: lint, types and unit tests, the same for developers and CI.

import { runChecks } from './checks/run.mjs';
import { checkStages } from './checks/stages.mjs';

await runChecks(checkStages);
