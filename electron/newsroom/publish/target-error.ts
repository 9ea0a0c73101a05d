import path from 'node:path';
import { NewsroomError } from '#domain/errors';
import { writeFailure } from '../../system-error.ts';

/** A failure to write, as one of the closed list; what is none of the system's stays as it is. */
export function targetError(error: unknown, target: string): unknown {
  if (error instanceof NewsroomError) return error;
  if (error instanceof Error && error.name === 'AbortError')
    return new NewsroomError('cancelled', {}, { cause: error });
  const code = writeFailure(error);
  if (code === null) return error;
  return new NewsroomError(code, { name: path.basename(target) }, { cause: error });
}
