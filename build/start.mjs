// `npm start`: sets up what is missing, builds what has changed, and opens the desk. What follows `--`
// goes to the application: `npm -s start -- list --json`.

import { prepare } from './prepare.mjs';
import { buildApp } from './setup/app-build.mjs';
import { hasDisplay } from './setup/display.mjs';
import { onSomeDisplay, runInForeground, sandboxSwitches } from './setup/launch.mjs';
import { runMain } from './setup/main.mjs';
import { thisProject } from './setup/project.mjs';
import { say } from './setup/report.mjs';

await runMain(async () => {
  const electron = await prepare();
  await buildApp(thisProject);
  const switches = sandboxSwitches();
  say(
    [
      `ban-tin: Electron ${electron.version}`,
      ...(electron.kind === 'stand-in' ? ['the stand-in from the npm registry'] : []),
      ...(hasDisplay() ? [] : ['no display, so on one of Xvfb that nobody sees']),
      ...(switches.length > 0 ? ['as root, so without the sandbox'] : []),
    ].join('; '),
  );
  return onSomeDisplay({ forOneProgram: true }, (env) =>
    runInForeground(
      electron.executable,
      [...switches, thisProject.root, ...process.argv.slice(2)],
      // Relative paths on the command line mean the folder it was typed in. npm tells which that was.
      { env: { ...env, INIT_CWD: env['INIT_CWD'] ?? process.cwd() } },
    ),
  );
});
