import path from 'node:path';

/**
 * What the person typed after the program. Unpackaged, Electron's own switches and the application's
 * folder stand before it (`electron --no-sandbox FOLDER list --json`); packaged, nothing does.
 *
 * @param argv as `process.argv`
 * @param appPath as `app.getAppPath()`
 */
export function ownArguments(argv: readonly string[], appPath: string): string[] {
  const folder = argv.findIndex((word, index) => index > 0 && path.resolve(word) === appPath);
  return argv.slice(Math.max(folder, 0) + 1);
}
