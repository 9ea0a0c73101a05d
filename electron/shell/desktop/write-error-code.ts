import type { ErrorCode } from '#domain/errors';

const CODES: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  ENOENT: 'target-vanished',
  ENOTDIR: 'target-vanished',
  EIO: 'target-vanished',
  ENODEV: 'target-vanished',
  ENXIO: 'target-vanished',
  ESTALE: 'target-vanished',
  EBUSY: 'file-in-use',
};

/** What a failed write means to a person. */
export function writeErrorCode(error: unknown): ErrorCode {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return CODES[code] ?? 'internal';
}
