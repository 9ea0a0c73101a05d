import type { Tell } from './desk.ts';

/** A long piece of work as it sees itself. */
export type Job = {
  /** Aborted with `cancelled` when the client thinks better of it. */
  readonly signal: AbortSignal;
  /** 0 to 1; null while it cannot be known. */
  readonly progress: (fraction: number | null) => void;
};

/** Long work by the id its client gave it: told of as it goes on, cancelled on request. */
export type Jobs = {
  run<T>(id: string, work: (job: Job) => Promise<T>): Promise<T>;
  /** Whether any is under way. */
  busy(): boolean;
  /** A job that is over, or never was, is not there to cancel: no fault. */
  cancel(id: string): void;
  /** The library is closing. */
  cancelAll(): void;
};

export function createJobs(tell: Tell): Jobs {
  const running = new Map<string, AbortController>();
  return {
    async run(id, work) {
      const controller = new AbortController();
      running.set(id, controller);
      try {
        return await work({
          signal: controller.signal,
          progress: (fraction) => tell('jobs:progressed', { job: id, fraction }),
        });
      } finally {
        running.delete(id);
      }
    },
    busy: () => running.size > 0,
    cancel(id) {
      running.get(id)?.abort();
    },
    cancelAll() {
      for (const controller of running.values()) controller.abort();
    },
  };
}
