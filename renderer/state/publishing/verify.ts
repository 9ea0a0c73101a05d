import type { CallOutput } from '#domain/contract';
import type { ChosenFile } from '#domain/desktop-contract';
import { NewsroomError } from '#domain/errors';
import { desktop } from '../../desktop.ts';
import { newsroom } from '../../newsroom.ts';
import { runJob } from '../jobs.ts';

/** A file that came back, and the library as a whole, proved by the newsroom. */

export type Verification = CallOutput<'publishing:verify'>;
export type Checked = CallOutput<'library:check'>;

/** Null: the person thought better of it. */
export async function chooseExported(): Promise<ChosenFile | null> {
  const [file] = await desktop.call('files:choose', { purpose: 'verify' });
  return file ?? null;
}

export function verifyFile({ ticket }: ChosenFile, signal: AbortSignal): Promise<Verification> {
  return runJob({ signal }, (job) => newsroom.call('publishing:verify', { job, ticket }));
}

/** Null: it was stopped. */
export async function checkLibrary(
  signal: AbortSignal,
  onProgress: (fraction: number | null) => void,
): Promise<Checked | null> {
  try {
    return await runJob({ signal, onProgress }, (job) => newsroom.call('library:check', { job }));
  } catch (error) {
    if (error instanceof NewsroomError && error.code === 'cancelled') return null;
    throw error;
  }
}
