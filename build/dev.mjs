// `npm run dev`: the desk with hot reload, for working on the page.

import path from 'node:path';
import { prepare } from './prepare.mjs';
import { onSomeDisplay, runInForeground, sandboxSwitches } from './setup/launch.mjs';
import { runMain } from './setup/main.mjs';
import { projectNode } from './setup/node-modules.mjs';
import { thisProject } from './setup/project.mjs';

await runMain(async () => {
  const electron = await prepare();
  const builder = path.join(thisProject.modules, 'electron-vite', 'bin', 'electron-vite.js');
  const noSandbox = sandboxSwitches().length > 0 ? ['--noSandbox'] : [];
  return onSomeDisplay({}, (env) =>
    runInForeground(projectNode(thisProject), [builder, 'dev', ...noSandbox], {
      cwd: thisProject.root,
      env: { ...env, ELECTRON_EXEC_PATH: electron.executable },
    }),
  );
});
