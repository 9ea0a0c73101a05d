// electron-log's main entry opens an IPC channel to every page; its node entry opens none.
import log from 'electron-log/node';
import path from 'node:path';
import { toLogFormat } from '#domain/log-format';

/** One older file is kept beside it, so the logs take twice this at most. */
const MAX_LOG_BYTES = 1_000_000;

export type Logger = {
  info(message: string): void;
  warn(message: string, thrown?: unknown): void;
  error(message: string, thrown?: unknown): void;
};

/** Sends the log into its folder, and nothing to stdout: that belongs to the command line's results. */
export function startLog(folder: string): void {
  log.transports.console.level = false;
  log.transports.file.level = 'info';
  log.transports.file.maxSize = MAX_LOG_BYTES;
  log.transports.file.resolvePathFn = () => path.join(folder, 'ban-tin.log');
}

/** The command line's log: what matters, to stderr, and no file. */
export function logToStderr(): void {
  log.transports.file.level = false;
  log.transports.console.level = 'warn';
  log.transports.console.format = '{scope} {text}';
  log.transports.console.writeFn = ({ message }) => {
    process.stderr.write(`${message.data.join(' ').trim()}\n`);
  };
}

/** The log of one module. Messages are ours; whatever was thrown goes through `toLogFormat`. */
export function logger(module: string): Logger {
  const scope = log.scope(module);
  return {
    info: (message) => scope.info(message),
    warn: (message, thrown) => scope.warn(line(message, thrown)),
    error: (message, thrown) => scope.error(line(message, thrown)),
  };
}

function line(message: string, thrown: unknown): string {
  return thrown === undefined ? message : `${message}: ${toLogFormat(thrown)}`;
}
