/**
 * What a person pastes into a caption, as one clean line: pasted captions come with line breaks and are
 * padded to the middle with runs of no-break spaces.
 */
export function asOneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ');
}

/** The same, on leaving the field, where the ends may be trimmed too. */
export function tidyField(text: string): string {
  return asOneLine(text).trim();
}
