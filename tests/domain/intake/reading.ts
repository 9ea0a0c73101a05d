import { proposeFromText } from '#domain/intake/propose';
import { readDocument } from '#domain/document/read';
import { inlineText } from '#domain/document/to-text';
import type { Proposal } from '#domain/intake/proposal';

/** Two sentences that are text and nothing else, for what stands between or beside them. */
export const prose = 'Sáng ngày 05/3, xã Suối Mây tổ chức lễ ra quân làm đường.';
export const more = 'Hơn sáu mươi hộ dân thôn Nà Pồng tham gia phát quang, đào đắp.';

/** What stands before a line that was centred by hand in a text editor. */
export const padding = '\u00a0 \u00a0 \u00a0 \u00a0 \u00a0 \u00a0 \u00a0 ';

/** A proposal as a person sees it: `¶` before a paragraph, `▣` before a caption that awaits its photo. */
export function blocksOf(proposal: Proposal): string[] {
  return readDocument(proposal.document).root.children.map((block) => {
    if (block.type === 'figure') return `▣ ${block.caption}`;
    if (block.type === 'paragraph') return `¶ ${inlineText(block.children)}`;
    return block.type;
  });
}

export const propose = (...lines: string[]) => proposeFromText(lines.join('\n'), 'bai.txt');

/** Letters and signs in order, however spelt and spaced. */
export const inkOf = (text: string) => text.normalize('NFC').replace(/\s/g, '');

/** Words that a label leaves behind when its value becomes a field: "Tác giả:", and a dash. */
export function labelInk({ changes, fields }: Proposal): string {
  return changes
    .filter(({ kind }) => kind === 'byline-taken' || kind === 'credit-taken')
    .map(({ kind, before }) => {
      const { byline, photoCredit } = fields;
      // A line of credit gives nothing else, though an author's name may stand in it.
      const taken =
        kind === 'credit-taken' ? [photoCredit] : [byline.author, byline.unit, photoCredit];
      return taken
        .filter((value) => value !== '')
        .reduce((left, value) => left.replace(inkOf(value), ''), inkOf(before));
    })
    .join('');
}

/** How often each character stands in a text. */
export function inventory(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** Whether all of `part` stands in `whole`, in that order. */
export function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const character of part) {
    at = whole.indexOf(character, at);
    if (at === -1) return false;
    at += character.length;
  }
  return true;
}
