/** Pasted text as a headline takes it: composed letters, and spaces where lines broke. */
export function asOneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ')
    .trim();
}

/** A headline is set in no more lines than these, */
const HEADLINE_LINES = 3;
/** and is not longer, in characters. */
const HEADLINE_LENGTH = 300;

/**
 * The headline of a whole bulletin that was copied at once, from Word or a web page: its first line.
 * Null: it is a headline and no more, on however many lines it was set.
 */
export function headlineOf(text: string): string | null {
  const lines = text
    .split(/[\r\n\u2028\u2029]+/)
    .map(asOneLine)
    .filter((line) => line !== '');
  const [first] = lines;
  if (first === undefined || lines.length === 1) return null;
  const isHeadline = lines.length <= HEADLINE_LINES && lines.join(' ').length <= HEADLINE_LENGTH;
  return isHeadline ? null : first;
}
