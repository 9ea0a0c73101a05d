import { describe, expect, it } from 'vitest';
import { en } from '../../../renderer/i18n/en/all.ts';
import { vi } from '../../../renderer/i18n/vi/all.ts';

type Texts = ReadonlyMap<string, string>;

function flatten(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) throw new Error(`No text at ${path}`);
  return Object.entries(value).flatMap(([key, inner]) =>
    flatten(inner, path === '' ? key : `${path}.${key}`),
  );
}

const vietnamese: Texts = new Map(flatten(vi));
const english: Texts = new Map(flatten(en));
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)/g)].map(([, name = '']) => name).sort();

const many = (key: string): string => key.replace(/_one$/, '_other');

describe('the two languages', () => {
  it('word the same things', () => {
    expect(new Set([...english.keys()].map(many))).toEqual(new Set(vietnamese.keys()));
  });

  it('tell one from many where the language does: in English, and always', () => {
    const counted = [...vietnamese.keys()].filter((key) => key.endsWith('_other'));
    const ones = counted.map((key) => key.replace(/_other$/, '_one'));
    expect([...english.keys()].filter((key) => key.endsWith('_one')).sort()).toEqual(ones.sort());
    expect([...vietnamese.keys()].filter((key) => key.endsWith('_one'))).toEqual([]);
  });

  it.each([...english])('%s has the placeholders of the Vietnamese', (key, text) => {
    expect(placeholders(text)).toEqual(placeholders(vietnamese.get(many(key)) ?? ''));
  });
});

describe.each([
  ['Vietnamese', vietnamese],
  ['English', english],
])('%s', (_name, texts) => {
  it.each([...texts])('%s is clean', (_key, text) => {
    expect(text).toBe(text.trim().normalize('NFC'));
    expect(text).not.toBe('');
    expect(text).not.toMatch(/ {2}|\.\.\.| [,;:!?]| \.(?!\w)|\{\{/);
  });
});

/** Telex left raw. */
const RAW_TELEX = /(?:aa|dd|ww|uow|ooj|eej)/iu;
/** Tone marks by the other habit: the texts write hòa, xóa, ủy. In "quý" the u belongs to the consonant. */
const OTHER_PLACEMENT = /o[àáảãạèéẻẽẹ]$|(?<!q)u[ỳýỷỹỵ]$/iu;

describe('Vietnamese spelling', () => {
  it.each([...vietnamese])('%s', (_key, text) => {
    const syllables = text.replace(/\{[^}]*\}/g, '').match(/\p{L}+/gu) ?? [];
    expect(syllables.filter((one) => RAW_TELEX.test(one) || OTHER_PLACEMENT.test(one))).toEqual([]);
  });

  it('knows the wrong ones', () => {
    expect(['hoà', 'xoá', 'uỷ', 'khoẻ'].every((one) => OTHER_PLACEMENT.test(one))).toBe(true);
    expect(['hòa', 'quý', 'hoàn', 'ủy', 'khoản'].some((one) => OTHER_PLACEMENT.test(one))).toBe(
      false,
    );
  });
});
