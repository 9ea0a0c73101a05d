import { app } from 'electron';
import { wordError } from '#domain/wording/word-error';
import type { Language } from '#domain/wording/word-error';
import { NewsroomError } from '#domain/errors';

/** A reader that has gone (`| head -1`) is no failure of ours. Once, before anything is written. */
export function outliveReaders(): void {
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
}

/** Writes everything before it answers: into a pipe, what is still buffered at the exit is lost. */
export function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.write(text, () => resolve());
  });
}

/** Until a library's settings say otherwise. */
export const FIRST_LANGUAGE: Language = 'vi';

export const ExitCode = { done: 0, refused: 1, misuse: 2 } as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** The process ends here; `app.exit` asks nobody and runs no handler that could hold it up. */
export async function end(code: ExitCode): Promise<void> {
  await Promise.all([write(process.stdout, ''), write(process.stderr, '')]);
  app.exit(code);
}

/** One sentence for whatever was thrown; what is no refusal has been logged where it happened. */
export function reasonOf(error: unknown, language: Language): string {
  return error instanceof NewsroomError
    ? wordError(error.code, error.detail, language)
    : wordError('internal', {}, language);
}

export function codeOf(error: unknown): string {
  return error instanceof NewsroomError ? error.code : 'internal';
}
