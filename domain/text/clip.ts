/** At most so many characters, cut between words. */
export function clipped(text: string, length: number): string {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length <= length) return words;
  const end = words.lastIndexOf(' ', length - 1);
  return `${words.slice(0, end > 0 ? end : length - 1)}…`;
}
