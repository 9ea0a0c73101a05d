/**
 * How anything that was thrown is written into a log or a crash report. Neither may ever hold a word of
 * a bulletin, and errors carry such words in unexpected places: a SyntaxError of JSON.parse quotes the
 * text, a file error names a file that is called like the headline, a zod error may name values. So of
 * those only the kind, the code and the places in the program are kept.
 */

/** Longest message kept; our own are far shorter. */
const MAX_MESSAGE = 300;

export function toLogFormat(value: unknown): string {
  if (value instanceof Error) return errorToLog(value);
  if (typeof value === 'string') return value.slice(0, MAX_MESSAGE);
  if (value === null || typeof value !== 'object') return String(value);
  return `[${value.constructor?.name ?? 'object'} with ${Object.keys(value).join(', ')}]`;
}

function errorToLog(error: Error): string {
  const cause = error.cause === undefined ? '' : `\ncaused by ${toLogFormat(error.cause)}`;
  return `${error.name}${messageToLog(error)}${framesOf(error)}${cause}`;
}

function messageToLog(error: Error): string {
  if ('code' in error && typeof error.code === 'string') {
    return 'syscall' in error ? ` ${error.code} ${String(error.syscall)}` : ` ${error.code}`;
  }
  if (error instanceof SyntaxError || 'issues' in error) return '';
  return `: ${error.message.slice(0, MAX_MESSAGE)}`;
}

/** The stack without its first lines: those repeat the message. */
function framesOf(error: Error): string {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return frames.map((frame) => `\n${frame}`).join('');
}
