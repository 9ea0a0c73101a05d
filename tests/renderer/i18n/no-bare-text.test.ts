import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

/** No visible words outside i18n: neither between tags nor in what is read aloud or shown on hover. */

const root = path.resolve(import.meta.dirname, '../../../renderer');
const SPOKEN = new Set(['alt', 'title', 'placeholder', 'label', 'aria-label', 'aria-description']);
const LETTER = /\p{L}/u;

type Node = { type: string } & Record<string, unknown>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function* walk(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const item of value) yield* walk(item);
  } else if (isNode(value)) {
    yield value;
    for (const inner of Object.values(value)) yield* walk(inner);
  }
}

function bareTexts(source: string): string[] {
  const found: string[] = [];
  for (const node of walk(parseAst(source, { lang: 'tsx' }))) {
    const text = bareText(node);
    if (text !== null && LETTER.test(text)) found.push(text.trim());
  }
  return found;
}

function bareText(node: Node): string | null {
  if (node.type === 'JSXText') return String(node['value']);
  if (node.type === 'JSXExpressionContainer') return literal(node['expression']);
  if (node.type !== 'JSXAttribute' || !isNode(node['name'])) return null;
  return SPOKEN.has(String(node['name']['name'])) ? literal(node['value']) : null;
}

/** Text of a string in braces or quotes; a lone attribute such as className is no text of the screen. */
function literal(value: unknown): string | null {
  if (!isNode(value) || value.type !== 'Literal') return null;
  return typeof value['value'] === 'string' ? value['value'] : null;
}

const files = globSync('**/*.tsx', { cwd: root }).toSorted();

describe('no bare text', () => {
  it('is looked for in all components', () => {
    expect(files.length).toBeGreaterThan(30);
  });

  it.each(files)('%s', (file) => {
    const braces = bareTexts(readFileSync(path.join(root, file), 'utf8'));
    expect(braces).toEqual([]);
  });

  it.each([
    ['<p>Xin chào</p>', ['Xin chào']],
    ['<p>{"Xin chào"}</p>', ['Xin chào']],
    ['<img alt="Ảnh hội nghị" />', ['Ảnh hội nghị']],
    ['<button aria-label={"Đóng"} />', ['Đóng']],
    ['<p className="x">{t("key")} · 12</p>', []],
    ['<input type="text" />', []],
  ])('the scan reads %s rightly', (source, expected) => {
    expect(bareTexts(source)).toEqual(expected);
  });
});
