/**
 * What search compares. `fold` forgets accents and case, so that "hoi nghi" finds "Hội nghị"; `exact`
 * keeps the accents and forgets only what is no difference: case, composed or combining marks, and
 * where the tone stands (ủy and uỷ, hòa and hoà are the same words by two habits).
 */

const COMBINING = /[\u0300-\u036f]/g;

/** No marks, case kept: NFD without them, and đ → d. */
export function bare(text: string): string {
  return text.normalize('NFD').replace(COMBINING, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

/** NFD, no marks, đ → d, lower case. (SQLite's own remove_diacritics never folds đ.) */
export function fold(text: string): string {
  return bare(text).toLowerCase();
}

/** The tone moves to the second vowel only where the syllable ends: "hòa", but "hoàn" either way. */
const OLD_TONE = /([òóỏõọ])([ae])(?![\p{L}\p{M}])|([ùúủũụ])y(?![\p{L}\p{M}])/gu;
/** "òa" → "oà": the same five tones on each letter, in the same order. */
const TONED = { o: 'òóỏõọ', u: 'ùúủũụ', a: 'àáảãạ', e: 'èéẻẽẹ', y: 'ỳýỷỹỵ' };

/** NFC, lower case, tone placed the new way. */
export function exact(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(OLD_TONE, (_all, o?: string, second?: string, u?: string) =>
      u === undefined
        ? 'o' + moved(TONED.o, o ?? '', second === 'e' ? TONED.e : TONED.a)
        : 'u' + moved(TONED.u, u, TONED.y),
    );
}

function moved(from: string, letter: string, to: string): string {
  return to.charAt(from.indexOf(letter));
}
