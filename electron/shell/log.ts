import path from 'node:path';
import { toLogFormat } from '#domain/log-format';

/** One older file is kept beside it, so the logs take twice this at most. */
const MAX_LOG_BYTES = 1_000_000;

export type Logger = {
  info(message: string): void;
  warn(message: string, thrown?: unknown): void;
  error(message: string, thrown?: unknown): void;
};

type Level = keyof Logger;
type Sink = (level: Level, module: string, text: string) => void;

/** Until there is somewhere to write to. */
const waiting: Parameters<Sink>[] = [];
let sink: Sink = (...early) => void waiting.push(early);

let written: Promise<void> = Promise.resolve();

/**
 * Sends the log into its folder, and nothing to stdout: that belongs to the command line's results. The
 * library comes with the first line (it brings Node's HTTP along, 20 ms): most days have nothing to say.
 */
export function startLog(folder: string): void {
  let asked = false;
  const loading: Sink = (...early) => {
    waiting.push(early);
    if (asked) return;
    asked = true;
    written = openLog(folder).catch(() => undefined);
  };
  writeTo(loading);
}

/** Settles when every line so far is in the file. */
export function logWritten(): Promise<void> {
  return written;
}

async function openLog(folder: string): Promise<void> {
  // electron-log's main entry opens an IPC channel to every page; its node entry opens none.
  const { default: log } = await import('electron-log/node');
  log.transports.console.level = false;
  log.transports.file.level = 'info';
  log.transports.file.maxSize = MAX_LOG_BYTES;
  log.transports.file.resolvePathFn = () => path.join(folder, 'ban-tin.log');
  writeTo((level, module, text) => log.scope(module)[level](text));
}

/** The command line's log: what matters, to stderr, and no file. */
export function logToStderr(): void {
  writeTo((level, module, text) => {
    if (level !== 'info') process.stderr.write(`(${module}) ${text}\n`);
  });
}

function writeTo(next: Sink): void {
  sink = next;
  for (const early of waiting.splice(0)) next(...early);
}

/** The log of one module. Messages are ours; whatever was thrown goes through `toLogFormat`. */
export function logger(module: string): Logger {
  return {
    info: (message) => sink('info', module, message),
    warn: (message, thrown) => sink('warn', module, line(message, thrown)),
    error: (message, thrown) => sink('error', module, line(message, thrown)),
  };
}

function line(message: string, thrown: unknown): string {
  return thrown === undefined ? message : `${message}: ${toLogFormat(thrown)}`;
}
