// `npm run dist` makes installers, `npm run dist:dir` the unpacked package of this system.

import { outputFolder, packFolder, runBuilder } from './package/pack.mjs';
import { prepare } from './prepare.mjs';
import { buildApp } from './setup/app-build.mjs';
import { packageVersion } from './setup/electron-package.mjs';
import { runMain } from './setup/main.mjs';
import { thisProject } from './setup/project.mjs';
import { say, SetupError, step } from './setup/report.mjs';

const RELEASE = { forTests: false };

await runMain(async () => {
  const electron = await prepare();
  const wanted = packageVersion(thisProject);
  const folderOnly = process.argv.includes('--dir');
  if (!folderOnly && electron.version !== wanted) {
    throw new SetupError(
      `installers are made from Electron ${wanted} only, and this machine has ${electron.version} because ` +
        `${electron.why}; npm run dist:dir makes an unpacked package to try out.`,
    );
  }
  await buildApp(thisProject);
  if (folderOnly) await packFolder(thisProject, electron, RELEASE);
  else {
    await step('package: installers', () => runBuilder(thisProject, [], RELEASE));
    say(outputFolder(thisProject, RELEASE));
  }
  return 0;
});
