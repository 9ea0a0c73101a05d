// The default app of the stand-in Electron: `electron FOLDER ARGS…` runs the application in FOLDER, as
// Electron's own default app does. It is packed into the stand-in's resources/default_app.asar.

import { app } from 'electron';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });

const named = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (named === undefined) {
  process.stderr.write('usage: electron FOLDER [ARGUMENT…]\n');
  app.exit(2);
} else {
  const folder = path.resolve(named);
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  app.setName(manifest.productName ?? manifest.name);
  // Electron's own default app uses these two; its published types leave them out.
  call('setVersion', manifest.version);
  call('setAppPath', folder);
  // Awaited at top level: Electron holds back `ready` until this module is done, and what must come
  // before ready (registerSchemesAsPrivileged) would throw after it.
  await import(pathToFileURL(path.join(folder, manifest.main)).href);
}

/** @param {string} method @param {string} argument */
function call(method, argument) {
  const value = Reflect.get(app, method);
  if (typeof value === 'function') value.call(app, argument);
}
