import type { Difference } from '#domain/contract/history';

/** Words on either side by which a person finds the place in the file before him. */
const AROUND = 5;

/** What differs, and the same with a few of the words around it, close ones together. */
export type Told = { readonly differences: Difference[]; readonly places: Difference[][] };

/** @param strange what stands nowhere in the text: notes on a page, words only quoted elsewhere */
export function tell(parts: readonly Difference[], strange: readonly Difference[]): Told {
  return {
    differences: [...parts.filter(({ kind }) => kind !== 'same'), ...strange],
    places: [...placesOf(parts), ...strange.map((part) => [part])],
  };
}

function placesOf(parts: readonly Difference[]): Difference[][] {
  const places: Difference[][] = [];
  let open: Difference[] | null = null;
  let before = '';
  for (const part of parts) {
    if (part.kind !== 'same') {
      open ??= before.trim() === '' ? [] : [same(lastOf(before))];
      open.push(part);
    } else if (open === null) before = part.text;
    else if (wordsOf(part.text).length <= 2 * AROUND) open.push(same(flat(part.text)));
    else {
      places.push([...open, same(firstOf(part.text))]);
      open = null;
      before = part.text;
    }
  }
  if (open !== null) places.push(closed(open));
  return places;
}

/** The words behind the last difference were taken in whole, since another might have followed. */
function closed(place: readonly Difference[]): Difference[] {
  const last = place.at(-1);
  if (last?.kind !== 'same') return [...place];
  const rest = place.slice(0, -1);
  return last.text.trim() === '' ? rest : [...rest, same(firstOf(last.text))];
}

function firstOf(text: string): string {
  const words = wordsOf(text);
  const space = /^\s/u.test(text) ? ' ' : '';
  return `${space}${words.slice(0, AROUND).join(' ')}${words.length > AROUND ? ' …' : ''}`;
}

function lastOf(text: string): string {
  const words = wordsOf(text);
  const space = /\s$/u.test(text) ? ' ' : '';
  return `${words.length > AROUND ? '… ' : ''}${words.slice(-AROUND).join(' ')}${space}`;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter(Boolean);
}

/** A place is one line, whatever lines the file has. */
function flat(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}

const same = (text: string): Difference => ({ kind: 'same', text });
