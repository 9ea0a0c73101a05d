import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fontFaceRules, paperFontFiles } from '#domain/publishing/paper-fonts';
import { charactersOf } from './woff2.ts';

const folderOf = (name: string, folder: string): string =>
  path.join(path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), folder);
const tinos = folderOf('@fontsource/tinos', 'files');
const liberation = folderOf('pdfjs-dist', 'standard_fonts');

/** Every vowel with every tone, and đ, in both cases, as whole letters. */
const vowels = Array.from('aăâeêioôơuưy');
const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const small = vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));
const vietnamese = [...small, 'đ'].flatMap((letter) => [letter, letter.toUpperCase()]);
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index));
const signs = Array.from('“”‘’–—…•°²³₫½¼¾×÷±§№€©«»′″−·\u00a0');

/** In no part of Tinos: a face of their own has them. A test, so that the day they come is noticed. */
const lent = Array.from('≥≤≠≈‰→←↔∞√');

type Face = { file: string; style: string; has(character: string): boolean };

/** A character is drawn by a file if its rule's range names it and the file holds its glyph. */
function faces(): Face[] {
  const rules = fontFaceRules((file) => file).split('\n');
  return rules.map((rule) => {
    const file = /url\("([^"]+)"\)/.exec(rule)?.[1] ?? '';
    const ranges = [...rule.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, from, to]) => [
      Number.parseInt(from ?? '', 16),
      Number.parseInt(to ?? from ?? '', 16),
    ]);
    const glyphs = charactersOf(
      readFileSync(path.join(file.startsWith('tinos') ? tinos : liberation, file)),
    );
    return {
      file,
      style: /\d+-\w+(?=\.woff2)/.exec(file)?.[0] ?? 'signs',
      has: (character) => {
        const code = character.codePointAt(0) ?? 0;
        return glyphs.has(code) && ranges.some(([from = 0, to = 0]) => from <= code && code <= to);
      },
    };
  });
}

describe('the face of the paper', () => {
  const all = faces();
  const styles = [...new Set(all.map(({ style }) => style))].filter((style) => style !== 'signs');

  it('comes in regular, italic, bold and both', () => {
    expect(styles).toEqual(['400-normal', '400-italic', '700-normal', '700-italic']);
    expect(paperFontFiles).toEqual(all.map(({ file }) => file));
  });

  it('is asked for twelve vowels with six tones, and đ, in both cases', () => {
    expect(new Set(vietnamese).size).toBe(2 * (12 * 6 + 1));
    expect(vietnamese.every((letter) => letter.length === 1)).toBe(true);
  });

  it.each(styles)('%s has every Vietnamese letter and every sign a bulletin needs', (style) => {
    const lacking = [...vietnamese, ...ascii, ...signs].filter(
      (character) => !all.some((face) => face.style === style && face.has(character)),
    );
    expect(lacking).toEqual([]);
  });

  it.each(lent)('has %s from the face for signs alone', (character) => {
    expect(all.filter((face) => face.has(character)).map(({ style }) => style)).toEqual(['signs']);
  });
});
