import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';

/**
 * SQLite's locks and its shared memory do not work over a network: two machines would each believe
 * that they alone are writing, and the library would be destroyed. So a library there is refused.
 */

/** File systems of other machines, as Linux and macOS name them. */
const networkTypes = new Set([
  'nfs',
  'nfs4',
  'cifs',
  'smb2',
  'smb3',
  'smbfs',
  'afpfs',
  'webdav',
  'davfs',
  'ncpfs',
  'afs',
  'coda',
  'ceph',
  'glusterfs',
  'lustre',
  'beegfs',
  'orangefs',
]);
/** What follows `fuse.` for the common user-space ones. */
const networkFuse =
  /^fuse\.(sshfs|rclone|gvfsd-fuse|s3fs|davfs2?|glusterfs|ceph|curlftpfs|onedriver)/;

/** Whether a folder, which need not exist yet, lies on another machine. Best effort. */
export function isOnNetwork(folder: string): boolean {
  const real = nearestRealPath(path.resolve(folder));
  if (process.platform === 'win32') return isUncPath(real);
  try {
    return isNetworkType(mountTypeOf(real, readMounts()));
  } catch {
    // No list of mounts, no refusal: SQLite will still say if it cannot work there.
    return false;
  }
}

/** `\\server\share` and its long form `\\?\UNC\server\share`; not `\\?\C:\` and `\\.\`. */
export function isUncPath(windowsPath: string): boolean {
  return /^[\\/]{2}(\?[\\/]UNC[\\/]|(?![?.][\\/]))/i.test(windowsPath);
}

export function isNetworkType(type: string | null): boolean {
  return type !== null && (networkTypes.has(type) || networkFuse.test(type));
}

/** One line of the mount table. */
type Mount = { point: string; type: string };

/** The type of the file system that holds a path: the last of the longest mount points wins. */
export function mountTypeOf(file: string, mounts: readonly Mount[]): string | null {
  let best: Mount | null = null;
  for (const mount of mounts) {
    const inside =
      file === mount.point ||
      file.startsWith(mount.point.endsWith('/') ? mount.point : `${mount.point}/`);
    // autofs only marks where something will be mounted.
    if (!inside || mount.type === 'autofs') continue;
    if (best === null || mount.point.length >= best.point.length) best = mount;
  }
  return best?.type ?? null;
}

/** `/proc/self/mounts`: device, point, type, options; spaces in a point are written `\040` (fstab(5)). */
export function parseLinuxMounts(table: string): Mount[] {
  return table.split('\n').flatMap((line) => {
    const [, point, type] = line.split(' ');
    if (point === undefined || type === undefined) return [];
    const plain = point.replaceAll(/\\([0-7]{3})/g, (_, octal: string) =>
      String.fromCharCode(Number.parseInt(octal, 8)),
    );
    return [{ point: plain, type }];
  });
}

/** macOS' mount(8): `//ha@server/tin on /Volumes/tin (smbfs, nodev, nosuid)`. */
export function parseMacMounts(table: string): Mount[] {
  return table.split('\n').flatMap((line) => {
    const match = / on (\/.*) \(([^,)]+)/.exec(line);
    return match?.[1] === undefined || match[2] === undefined
      ? []
      : [{ point: match[1], type: match[2] }];
  });
}

function readMounts(): Mount[] {
  return process.platform === 'darwin'
    ? parseMacMounts(execFileSync('/sbin/mount', { encoding: 'utf8', timeout: 2_000 }))
    : parseLinuxMounts(readFileSync('/proc/self/mounts', 'utf8'));
}

/**
 * Symbolic links resolved, as far down as the path exists. On Windows the native call also turns a
 * mapped drive (`Z:\`) into the share behind it.
 */
function nearestRealPath(absolute: string): string {
  try {
    return realpathSync.native(absolute);
  } catch {
    const parent = path.dirname(absolute);
    return parent === absolute
      ? absolute
      : path.join(nearestRealPath(parent), path.basename(absolute));
  }
}
