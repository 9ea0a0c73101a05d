import path from 'node:path';

/**
 * The file that a URL's path names below a folder, or null where it leads out of it. URLs arrive
 * normalised by Chromium, but `%2e%2e`, `%5c` and `%00` are only letters to it.
 */
export function fileInside(folder: string, pathname: string): string | null {
  const decoded = decodedPath(pathname);
  if (decoded === null || /[\\\0:]/.test(decoded)) return null;
  const file = path.resolve(folder, `.${path.posix.normalize(`/${decoded}`)}`);
  const relative = path.relative(folder, file);
  if (relative === '' || relative.startsWith('..') || path.isAbsolute(relative)) return null;
  return decoded.split('/').includes('..') ? null : file;
}

function decodedPath(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
