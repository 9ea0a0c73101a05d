import { escapeText } from '../document/html-text.ts';

/** A line of text in its role on the page or the sheet; nothing where there is no text. */
export function paragraph(text: string, role: string): string {
  const words = escapeText(text.trim());
  return words === '' ? '' : `<p class="${role}">${words}</p>`;
}

/** What is there, each on its line. */
export function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}
