import { z } from 'zod';

/** Longest neighbour that a grammar still sees whole, in UTF-16 units. */
const LONGEST_NEIGHBOUR = 40;
/** One word may be remembered beside this many others. */
const MOST_NEIGHBOURS = 20;

const neighbour = z
  .string()
  .max(LONGEST_NEIGHBOUR)
  .transform((text) => text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim())
  // Lists are written with commas: "Huyện ủy, Tỉnh ủy".
  .pipe(z.string().regex(/^[^,;]+$/u));
const neighbours = z
  .array(neighbour)
  .max(MOST_NEIGHBOURS)
  .transform((list) => [...new Set(list)].sort());

/**
 * Where a reading holds: only with one of `before` in front of the word, or one of `after` behind it.
 * "BTV" is "Ban Thường vụ" before "Huyện ủy", and stays a question elsewhere.
 */
export const wordContext = z
  .strictObject({ before: neighbours, after: neighbours })
  .refine(({ before, after }) => before.length + after.length > 0);
export type WordContext = z.infer<typeof wordContext>;

/** "Huyện ủy, Tỉnh ủy" → its parts; how a person writes a list of neighbours. */
export function splitNeighbours(list: string): string[] {
  return list
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Two lists as a person wrote them; nothing in them: the reading holds everywhere. */
export function contextOf(before: string, after: string): { context?: WordContext } {
  const lists = { before: splitNeighbours(before), after: splitNeighbours(after) };
  return lists.before.length + lists.after.length === 0 ? {} : { context: lists };
}

/** Equal for words that would stand in each other's place: the same letters beside the same neighbours. */
export function wordKey(word: { written: string; context?: WordContext | undefined }): string {
  const { before = [], after = [] } = word.context ?? {};
  return JSON.stringify([word.written, before, after]);
}

/** Whether a word stands where its reading holds. Both sides in small letters, spaces as one. */
export function standsIn({ before, after }: WordContext, left: string, right: string): boolean {
  const front = ` ${bare(left)}`;
  const rear = `${bare(right)} `;
  return (
    after.some((words) => rear.startsWith(`${bare(words)} `)) ||
    before.some((words) => front.endsWith(` ${bare(words)}`))
  );
}

const TONED = /([\p{L}\u0302\u0306\u031B]*)([\u0300\u0301\u0303\u0309\u0323])(\p{M}*\p{L}*)/gu;

/** Words alone, the tone behind each: "uỷ" and "ủy" are one word. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(TONED, '$1$3$2')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

const BEHIND = /^[ \u00A0]+(\p{L}[\p{L}\p{M}]*)(?:[ \u00A0]+(\p{L}[\p{L}\p{M}]*))?/u;
const IN_FRONT = /(?:(\p{L}[\p{L}\p{M}]*)[ \u00A0]+)?(\p{L}[\p{L}\p{M}]*)[ \u00A0]+$/u;
/** Words that stand beside anything, so that nothing is told by them. */
const ANYWHERE = new Set(
  'đã sẽ đang lại vừa mới cũng còn và hoặc của tại ở cho có là được bị với để khi thì không chưa do từ đến trong ngoài trên dưới về vào ra các những một hai ba này đó nay qua họp nêu nói'.split(
    ' ',
  ),
);

/** The words beside a stretch by which it might be remembered; null: nothing there that tells anything. */
export function neighboursOf(
  text: string,
  from: number,
  to: number,
): { before: string | null; after: string | null } {
  const [, next = '', second = ''] = BEHIND.exec(text.slice(to, to + LONGEST_NEIGHBOUR)) ?? [];
  const start = Math.max(0, from - LONGEST_NEIGHBOUR);
  const [, first = '', last = ''] = IN_FRONT.exec(text.slice(start, from)) ?? [];
  return { before: telling(last, first, true), after: telling(next, second, false) };
}

function telling(near: string, far: string, isFront: boolean): string | null {
  if (!tells(near)) return null;
  if (!tells(far)) return near;
  return isFront ? `${far} ${near}` : `${near} ${far}`;
}

function tells(word: string): boolean {
  return word !== '' && !ANYWHERE.has(word.toLowerCase());
}
