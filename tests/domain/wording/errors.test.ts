import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../../domain/errors.ts';
import { errorsEn } from '../../../domain/wording/errors.en.ts';
import { errorsVi } from '../../../domain/wording/errors.vi.ts';
import { wordError } from '../../../domain/wording/word-error.ts';

const languages = { vi: errorsVi, en: errorsEn };
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

describe.each(Object.entries(languages))('errors in %s', (_language, sentences) => {
  it('words every code, and no other', () => {
    expect(Object.keys(sentences).sort()).toEqual([...errorCodes].sort());
  });

  it.each(errorCodes)('%s is whole sentences that say what to do', (code) => {
    const text = sentences[code];
    expect(text).toBe(text.trim().normalize('NFC'));
    expect(text).toMatch(/\.$/);
    expect(text).not.toMatch(/ {2}|\.\.|\b(undefined|null)\b/);
    // Two parts at least: what happened, and what was kept or is to be done.
    expect(text.split(/[.;]/).filter((part) => part.trim() !== '').length).toBeGreaterThan(1);
  });
});

describe('both languages', () => {
  it.each(errorCodes)('%s names the same things', (code) => {
    expect(placeholders(errorsVi[code])).toEqual(placeholders(errorsEn[code]));
  });

  it('names a file only', () => {
    expect(new Set(errorCodes.flatMap((code) => placeholders(errorsVi[code])))).toEqual(
      new Set(['name']),
    );
  });
});

describe('wordError', () => {
  it('puts the name in its place', () => {
    expect(wordError('photo-truncated', { name: 'anh-hoi-nghi.jpg' }, 'vi')).toMatch(
      /^anh-hoi-nghi\.jpg bị hỏng/,
    );
  });

  it('stands without one, with a capital', () => {
    expect(wordError('text-empty', {}, 'vi')).toMatch(/^Tệp này không có chữ nào/);
    expect(wordError('file-exists', { name: '' }, 'en')).toMatch(
      /^There is already this file here/,
    );
  });

  it('does not read a name as a pattern', () => {
    expect(wordError('text-empty', { name: '$& {name} $1.txt' }, 'vi')).toMatch(
      /^\$& \{name\} \$1\.txt không có/,
    );
  });
});
