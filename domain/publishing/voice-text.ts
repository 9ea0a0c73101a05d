import type { BulletinReading } from '../spoken/bulletin-reading.ts';
import { passagesOf } from '../spoken/pace/passages.ts';
import { spokenBlock } from '../spoken/read-document.ts';
import { DEFAULT_SPEED } from '../spoken/pace/speed.ts';
import { spokenText } from '../spoken/spoken-text.ts';
import { isSyllable } from '../spoken/words.ts';

/**
 * The spoken text for voice software: a paragraph a line, headline first. Letters, numbers and the signs
 * that a voice makes a pause of; no quotes, brackets or ornaments, which some voices name aloud, and no
 * words in capitals, which some spell.
 */
export function voiceLines({ headline, blocks }: BulletinReading): string[] {
  const passages = passagesOf(blocks, DEFAULT_SPEED).map((passage) =>
    passage.blocks.map(spokenBlock).filter(Boolean).join(', '),
  );
  return [spokenText(headline), ...passages].map(forVoice).filter((line) => line !== '');
}

/** As a file: every line with its end. @param stamp what must be said of it first; empty: nothing */
export function voiceText(reading: BulletinReading, stamp = ''): string {
  return stamped(voiceLines(reading), stamp)
    .map((line) => `${line}\n`)
    .join('');
}

/** The same for the clipboard, where word processors want paragraphs. */
export function voiceClipboard(
  reading: BulletinReading,
  stamp = '',
): { html: string; text: string } {
  const lines = stamped(voiceLines(reading), stamp);
  // Nothing that HTML would take for its own is left in a line.
  return { html: lines.map((line) => `<p>${line}</p>`).join('\n'), text: lines.join('\n') };
}

/** In the way of a voice too: whoever hears it knows that nobody approved what follows. */
function stamped(lines: readonly string[], stamp: string): readonly string[] {
  return stamp === '' ? lines : [stamp, ...lines];
}

/** A dash between spaces and what stands in brackets are pauses. */
const PAUSES = /\s[-–—]+\s|[()[\]{}|]+|\s\/\s/gu;
/** Anything else than letters, digits, white space, signs of a pause, and signs inside words. */
const UNSAYABLE = /[^\p{L}\p{M}\p{N}\s.,;:?!…'’-]+/gu;
/** Hyphen and apostrophe are said by nobody unless they join letters ("ki-lô-gam", "H'Mông"). */
const LOOSE = /(?<![\p{L}\p{M}\p{N}])['’-]+|['’-]+(?![\p{L}\p{M}\p{N}])/gu;

/** "qua,hiện": people forget the space behind a sign. */
const RUN_ON = /[,;:?!…](?=[\p{L}\p{M}])/gu;
const CAPITALS = /(?<![\p{L}\p{M}])\p{Lu}[\p{Lu}\p{M}]+(?![\p{L}\p{M}])/gu;

function forVoice(line: string): string {
  const said = line
    .normalize('NFC')
    .replaceAll(PAUSES, ', ')
    .replaceAll(UNSAYABLE, ' ')
    .replaceAll(LOOSE, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ (?=[.,;:?!…])/gu, '')
    // Of signs in a row the strongest is the one that is meant: "hội nghị,." ends a sentence.
    .replaceAll(/[.,;:?!…]{2,}/gu, strongest)
    .replaceAll(RUN_ON, '$& ')
    .replace(/^[\s.,;:?!…]+/u, '')
    .replaceAll(CAPITALS, inSmall)
    .trim();
  if (said === '') return '';
  const begun = said.charAt(0).toUpperCase() + said.slice(1);
  return /[.?!…]$/u.test(begun) ? begun : `${begun.replace(/[,;:]$/u, '')}.`;
}

function strongest(signs: string): string {
  return ['…', '?', '!', '.', ':', ';'].find((sign) => signs.includes(sign)) ?? ',';
}

/** A word that is shouted is a word all the same; what is none is left as it is. */
function inSmall(word: string): string {
  return isSyllable(word) ? word.toLowerCase() : word;
}
