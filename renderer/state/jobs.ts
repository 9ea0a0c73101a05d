import { create } from 'zustand';
import { newsroom } from '../newsroom.ts';

/** Long pieces of work in the newsroom, while they run: a line with a bar and a way to stop. */

export type Job = {
  readonly id: string;
  readonly label: string;
  /** 0 to 1; null while it cannot be known. */
  readonly fraction: number | null;
};

export const useJobs = create<{ jobs: readonly Job[] }>(() => ({ jobs: [] }));

type JobOptions = {
  /** Of its line; work that shows elsewhere, as a photo does at its figure, has none. */
  label?: string;
  onProgress?: (fraction: number | null) => void;
  signal?: AbortSignal;
};

/** Runs one piece of work under a fresh job id; its line shows until it ends either way. */
export async function runJob<T>(
  { label, onProgress, signal }: JobOptions,
  work: (job: string) => Promise<T>,
): Promise<T> {
  const id = crypto.randomUUID();
  const cancel = (): void => cancelJob(id);
  const stopListening = newsroom.on('jobs:progressed', ({ job, fraction }) => {
    if (job !== id) return;
    onProgress?.(fraction);
    change((jobs) => jobs.map((other) => (other.id === id ? { ...other, fraction } : other)));
  });
  signal?.addEventListener('abort', cancel);
  if (label !== undefined) change((jobs) => [...jobs, { id, label, fraction: null }]);
  try {
    return await work(id);
  } finally {
    signal?.removeEventListener('abort', cancel);
    stopListening();
    change((jobs) => jobs.filter((other) => other.id !== id));
  }
}

export function cancelJob(job: string): void {
  // A job that has just ended cannot be cancelled any more, and that is no failure.
  newsroom.call('jobs:cancel', { job }).catch(() => undefined);
}

function change(next: (jobs: readonly Job[]) => readonly Job[]): void {
  useJobs.setState(({ jobs }) => ({ jobs: next(jobs) }));
}
