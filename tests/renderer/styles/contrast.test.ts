import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const styles = path.resolve(import.meta.dirname, '../../../renderer');
const tokens = readFileSync(path.join(styles, 'styles/tokens.css'), 'utf8');
/** Name → light and dark value. */
const colours = new Map(
  [...tokens.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

function luminance(hex: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(one: string, other: string, look: 'light' | 'dark'): number {
  const [a = 0, b = 0] = [one, other]
    .map((name) => luminance(colours.get(name)?.[look] ?? ''))
    .sort((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
}

const grounds = ['desk', 'paper', 'paper-2'];
const texts = ['ink', 'ink-2', 'ink-3', 'accent', 'ask', 'draft', 'approved'];
const pairs: [string, string, number][] = [
  ...texts.flatMap((text) =>
    grounds.map((ground): [string, string, number] => [text, ground, 4.5]),
  ),
  ...['submitted', 'returned', 'approved', 'aired'].map((state): [string, string, number] => [
    state,
    `wash-${state}`,
    4.5,
  ]),
  ['accent-ink', 'accent', 4.5],
  ['approved-ink', 'approved-strong', 4.5],
  ['accent-ink', 'accent-strong', 4.5],
  ['ink', 'accent-wash', 4.5],
  ['ink', 'wash-ask', 4.5],
  ['ink', 'found', 4.5],
  ['ink', 'found-here', 4.5],
  ['ink', 'added', 4.5],
  ['ink', 'removed', 4.5],
  ['ink-2', 'removed', 4.5],
  // Edges of fields and rings of focus are no text: 3:1 (WCAG 1.4.11).
  ...grounds.flatMap((ground): [string, string, number][] => [
    ['edge', ground, 3],
    ['focus', ground, 3],
  ]),
];

describe.each(['light', 'dark'] as const)('contrast in the %s look', (look) => {
  it.each(pairs)('%s on %s is at least %d', (text, ground, least) => {
    expect(colours.has(text) && colours.has(ground)).toBe(true);
    expect(contrast(text, ground, look)).toBeGreaterThanOrEqual(least);
  });
});

const sheets = globSync('**/*.css', { cwd: styles })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => file !== 'styles/tokens.css' && file !== 'styles/fonts.css')
  .toSorted();

describe('style sheets take their values from the tokens', () => {
  it.each(sheets)('%s names no colour of its own', (file) => {
    const css = readFileSync(path.join(styles, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    expect(css.match(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/gi) ?? []).toEqual([]);
  });

  it.each(sheets)('%s grows with the text: no size of letters in pixels', (file) => {
    const css = readFileSync(path.join(styles, file), 'utf8');
    expect(css.match(/font(-size)?:[^;]*\d(px|pt)\b/g) ?? []).toEqual([]);
  });

  it('every token that is used is there', () => {
    const known = new Set([...tokens.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
    for (const file of sheets) {
      const css = readFileSync(path.join(styles, file), 'utf8');
      const own = new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
      // With a fallback of its own, a value may come from the code.
      const used = [...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name);
      expect([file, used.filter((name) => !known.has(name) && !own.has(name))]).toEqual([file, []]);
    }
  });
});
