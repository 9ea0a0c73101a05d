import { type ErrorCode, NewsroomError } from '#domain/errors';

/** What the system's codes for a failed write mean to whoever chose the place, in shell and newsroom alike. */
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

/** Empty: the system has not said it. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}

/** Null: none of the system's, or one that means nothing to a person. */
export function writeFailure(error: unknown): ErrorCode | null {
  return CODES[systemCode(error)] ?? null;
}

/** What it means to whoever chose a file that it cannot be read; what is none of the system's stays as it is. */
export function readFailure(error: unknown, name: string): unknown {
  if (error instanceof NewsroomError || systemCode(error) === '') return error;
  if (error instanceof Error && error.name === 'AbortError')
    return new NewsroomError('cancelled', {}, { cause: error });
  const code = systemCode(error) === 'ENOENT' ? 'file-not-found' : 'file-unreadable';
  return new NewsroomError(code, { name }, { cause: error });
}
