// `npm run bench`: sets up, builds and takes the measures of tests/bench in the Electron that serves.

import path from 'node:path';
import { prepare } from './prepare.mjs';
import { buildApp } from './setup/app-build.mjs';
import { onSomeDisplay, runInForeground } from './setup/launch.mjs';
import { runMain } from './setup/main.mjs';
import { projectNode } from './setup/node-modules.mjs';
import { thisProject } from './setup/project.mjs';

await runMain(async () => {
  await prepare({ tests: true });
  await buildApp(thisProject);
  return onSomeDisplay({}, (env) =>
    runInForeground(
      projectNode(thisProject),
      [
        // The newsroom's sources run as they are, and they hold more than types: parameter properties.
        '--experimental-transform-types',
        '--disable-warning=ExperimentalWarning',
        path.join(thisProject.root, 'tests', 'bench', 'main.ts'),
        ...process.argv.slice(2),
      ],
      { cwd: thisProject.root, env },
    ),
  );
});
