// What goes into the package, and which installers are made of it. The data of a station lies in the
// user's own folder, never in the folder of the program, and no uninstaller touches it.

import { rmSync } from 'node:fs';
import path from 'node:path';
import { flipFuses } from '@electron/fuses';
import { rememberedElectron } from '../setup/electron-choice.mjs';
import { mustCompile } from '../setup/native-module.mjs';
import { thisProject } from '../setup/project.mjs';
import { SetupError } from '../setup/report.mjs';
import { releaseFuses } from './fuses.mjs';
import { executableIn, FOR_TESTS_VARIABLE, outputFolder } from './pack.mjs';

const forTests = process.env[FOR_TESTS_VARIABLE] === '1';
const electron = rememberedElectron(thisProject);
if (!electron) throw new SetupError('run node build/prepare.mjs first: no Electron is chosen yet.');

/** The folder that Electron's own zip would unpack to. */
const electronFolder =
  process.platform === 'darwin'
    ? path.resolve(electron.executable, '../../../..')
    : path.dirname(electron.executable);

/**
 * Which binary of better-sqlite3 goes along: the compiled one, where that is what this Electron needs,
 * or the published one of the target; the module looks for them in that order.
 */
const SQLITE = 'node_modules/better-sqlite3';
const sqliteBinaries = mustCompile(electron)
  ? [`!${SQLITE}/prebuilds/**`, `!${SQLITE}/build/!(Release)`, `!${SQLITE}/build/Release/!(*.node)`]
  : [`!${SQLITE}/build/**`, `!${SQLITE}/prebuilds/!(\${platform}-\${arch}.node)`];

/**
 * On Linux pictures are made by sharp's WebAssembly (electron/newsroom/desk/photos/sharp-module.ts says why),
 * elsewhere by its native binary: the other one stays out.
 */
const sharpBinaries =
  process.platform === 'linux'
    ? ['!node_modules/@img/sharp-{linux,libvips-linux}*/**']
    : ['!node_modules/@img/sharp-wasm32/**'];

/** A Debian package must name both. Whoever publishes installers puts their own here. */
const PUBLISHER = {
  maintainer: 'Bản Tin <ban-tin@localhost>',
  homepage: 'https://ban-tin.invalid/',
};

/** @type {import('electron-builder').Configuration} */
const config = {
  appId: 'vn.bantin.desk',
  productName: 'Bản Tin',
  copyright: 'MIT licence',
  extraMetadata: process.platform === 'linux' ? { homepage: PUBLISHER.homepage } : {},
  directories: { output: outputFolder(thisProject, { forTests }), buildResources: 'build/icons' },
  electronVersion: electron.version,
  electronDist: electronFolder,
  // Both languages of the desk; the other 53 of Chromium's would be 40 MB.
  electronLanguages: ['vi', 'en-US'],
  // better-sqlite3 and sharp are Node-API modules: one binary for every Electron, nothing to compile.
  npmRebuild: false,
  files: [
    'out/**',
    'package.json',
    '!**/*.map',
    // Papers and types; not *.md as such, since some licences are named so.
    '!node_modules/**/{README,readme,CHANGELOG,Changelog,HISTORY,SECURITY}.md',
    '!node_modules/**/*.{ts,mts,cts}',
    // What the native modules were compiled from.
    '!node_modules/node-addon-api/**',
    '!node_modules/sharp/src/**',
    '!node_modules/**/*.h',
    `!${SQLITE}/{deps,src,binding.gyp}`,
    `!${SQLITE}/{deps,src}/**`,
    ...sqliteBinaries,
    ...sharpBinaries,
  ],
  // Native code is loaded by the system, which cannot look into an archive. Modules (*.node) are found
  // by themselves; sharp's libvips is a library beside them.
  asarUnpack: ['**/node_modules/@img/**', '**/node_modules/sharp/**'],
  afterPack: async (context) => {
    const resources = context.packager.getResourcesDir(context.appOutDir);
    // Left over where Electron comes as a folder: a second application that could be started.
    rmSync(path.join(resources, 'default_app.asar'), { force: true });
    await flipFuses(executableIn(context.appOutDir, context.electronPlatformName), {
      ...releaseFuses({ electronVersion: electron.version, forTests }),
      // Changing the executable breaks the signature without which Apple's own chips start nothing.
      resetAdHocDarwinSignature: context.electronPlatformName === 'darwin',
    });
  },
  artifactName: 'ban-tin-${version}-${os}-${arch}.${ext}',
  publish: null,
  linux: {
    executableName: 'ban-tin',
    target: ['AppImage', 'deb'],
    icon: 'build/icons',
    category: 'Office',
    synopsis: 'Bàn biên tập bản tin truyền thanh cấp xã',
    maintainer: PUBLISHER.maintainer,
    desktop: {
      entry: {
        Name: 'Bản Tin',
        Comment: 'Bàn biên tập bản tin truyền thanh cấp xã',
        'Comment[en]': 'The desk of a commune radio station',
      },
    },
  },
  win: {
    executableName: 'ban-tin',
    target: ['nsis', 'portable'],
    icon: 'build/icons/512x512.png',
  },
  nsis: {
    // For this user only: a commune's office computer gives nobody administrator's rights.
    perMachine: false,
    oneClick: true,
    deleteAppDataOnUninstall: false,
    shortcutName: 'Bản Tin',
    artifactName: 'ban-tin-${version}-setup-${arch}.${ext}',
  },
  portable: { artifactName: 'ban-tin-${version}-portable-${arch}.${ext}' },
  mac: {
    executableName: 'ban-tin',
    target: ['dmg'],
    icon: 'build/icons/1024x1024.png',
    category: 'public.app-category.news',
  },
};

export default config;
