import path from 'node:path';
import { type ErrorCode, NewsroomError } from '#domain/errors';

/** What the system's codes mean to whoever chose the place. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  ENOENT: 'target-vanished',
  ENODEV: 'target-vanished',
  ENXIO: 'target-vanished',
  EIO: 'target-vanished',
  ESTALE: 'target-vanished',
  EEXIST: 'file-exists',
  ENOTEMPTY: 'file-exists',
  EISDIR: 'file-exists',
  ENOTDIR: 'target-not-folder',
  EBUSY: 'file-in-use',
};

export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}

/** A failure to write, as one of the closed list; what is none of the system's stays as it is. */
export function targetError(error: unknown, target: string): unknown {
  if (error instanceof NewsroomError) return error;
  if (error instanceof Error && error.name === 'AbortError')
    return new NewsroomError('cancelled', {}, { cause: error });
  const code = CODES[systemCode(error)];
  if (code === undefined) return error;
  return new NewsroomError(code, { name: path.basename(target) }, { cause: error });
}
