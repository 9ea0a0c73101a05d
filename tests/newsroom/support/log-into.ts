import type { Log } from '../../../electron/newsroom/storage/database.ts';

const SLOW_QUERY = /^storage: \S+ took \d+ ms$/u;

/** Keeps what is logged, but for slow queries: how fast they are is the machine's, which others may load. */
export const logInto =
  (lines: string[]): Log =>
  (message) => {
    if (!SLOW_QUERY.test(message)) lines.push(message);
  };
