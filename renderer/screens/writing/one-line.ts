/** Pasted text as a headline takes it: composed letters, and spaces where lines broke. */
export function asOneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ')
    .trim();
}
