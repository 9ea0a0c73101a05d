import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_DOCUMENT_LENGTH } from '#domain/contract';
import { makeDocument, makeFigure, makeParagraph, makeText } from '#domain/document/make';
import { emptyDocument, readDocument, writeDocument } from '#domain/document/read';
import { type BulletinDocument, bulletinDocument } from '#domain/document/schema';

const everything = readFileSync(
  new URL('golden/v1-everything.json', import.meta.url),
  'utf8',
).replace(/\r\n/g, '\n');
/** As the editor writes it: no white space. */
const compact = (json: string) => JSON.stringify(JSON.parse(json));

const element = { version: 1, direction: null, format: '', indent: 0 };
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', ...element, children });
const withBlocks = (...children: unknown[]) =>
  JSON.stringify({ schemaVersion: 1, root: { type: 'root', ...element, children } });
const wrapped = (original: unknown, inline: boolean) => ({
  type: 'unknown',
  version: 1,
  inline,
  original,
});

function blocksOf(json: string): BulletinDocument['root']['children'] {
  const document = readDocument(json);
  expect(bulletinDocument.safeParse(document).error).toBeUndefined();
  expect(writeDocument(document)).toBe(json);
  return document.root.children;
}

describe('a known document', () => {
  it('holds no wrapped node and goes back to the letter', () => {
    const document = readDocument(everything);
    expect(JSON.stringify(document)).not.toContain('"unknown"');
    expect(writeDocument(document)).toBe(compact(everything));
  });

  it('gets no defaults for what is missing', () => {
    const [block] = blocksOf(withBlocks(paragraph()));
    expect(block).toEqual(paragraph());
  });

  it('may be empty', () => {
    expect(readDocument(writeDocument(emptyDocument()))).toEqual(emptyDocument());
  });
});

describe('what is not known is wrapped, and no more than that', () => {
  const text = makeText('Sáng nay');
  const figure = makeFigure({ caption: 'Toàn cảnh' });
  const cell = (...children: unknown[]) => ({
    type: 'tablecell',
    ...element,
    colSpan: 1,
    rowSpan: 1,
    headerState: 0,
    children,
  });
  const table = (...cells: unknown[]) => ({
    type: 'table',
    ...element,
    children: [{ type: 'tablerow', ...element, children: cells }],
  });
  const list = (...children: unknown[]) => ({
    type: 'list',
    ...element,
    listType: 'bullet',
    start: 1,
    tag: 'ul',
    children,
  });
  const item = (...children: unknown[]) => ({ type: 'listitem', ...element, value: 1, children });
  const strange = { type: 'map', place: 'Suối Mây' };
  const video = { type: 'text', text: 'x' };
  const link = { type: 'link', ...element, url: 'https://suoimay.example/', children: [text] };

  const cases: readonly [name: string, block: unknown, read: unknown][] = [
    ['a block of another kind', strange, wrapped(strange, false)],
    ['no object at all', 7, wrapped(7, false)],
    ['null', null, wrapped(null, false)],
    [
      'a figure with one more property',
      { ...figure, focus: 0.5 },
      wrapped({ ...figure, focus: 0.5 }, false),
    ],
    [
      'a state that is not known',
      { ...paragraph(text), $: { audience: 'web', mood: 'glad' } },
      wrapped({ ...paragraph(text), $: { audience: 'web', mood: 'glad' } }, false),
    ],
    ['one word of a paragraph', paragraph(text, video), paragraph(text, wrapped(video, true))],
    [
      'a word inside a link',
      paragraph({ ...link, children: [text, video] }),
      paragraph({ ...link, children: [text, wrapped(video, true)] }),
    ],
    [
      'a link to a script',
      paragraph({ ...link, url: 'javascript:alert(1)' }),
      paragraph(wrapped({ ...link, url: 'javascript:alert(1)' }, true)),
    ],
    ['an item of a list', list(item(video)), list(item(wrapped(video, true)))],
    [
      'a list in a list whose item is not known',
      list(item(text), item(list(strange))),
      list(item(text), item(wrapped(list(strange), true))),
    ],
    ['a list of something else', list(strange), wrapped(list(strange), false)],
    [
      'a list in a cell',
      table(cell(paragraph(text), list(item(text)))),
      table(cell(paragraph(text), wrapped(list(item(text)), false))),
    ],
    [
      'merged cells',
      table({ ...cell(paragraph(text)), colSpan: 2 }),
      wrapped(table({ ...cell(paragraph(text)), colSpan: 2 }), false),
    ],
    [
      'a heading of the first level',
      { type: 'heading', ...element, tag: 'h1', children: [] },
      null,
    ],
  ];
  it.each(cases)('%s', (_name, block, read) => {
    expect(blocksOf(withBlocks(block))).toEqual([read ?? wrapped(block, false)]);
  });

  it('keeps a property named __proto__', () => {
    const json = withBlocks(paragraph()).replace('"paragraph"', '"paragraph","__proto__":{"a":1}');
    expect(blocksOf(json)).toMatchObject([{ type: 'unknown' }]);
  });
});

describe('a node that arrives wrapped', () => {
  it('is unwrapped on the way out and judged anew on the way in', () => {
    const known = paragraph(makeText('Sáng nay'));
    const json = withBlocks(wrapped(known, false), wrapped({ type: 'map' }, false));
    expect(readDocument(json).root.children).toEqual([known, wrapped({ type: 'map' }, false)]);
    expect(writeDocument(readDocument(json))).toBe(withBlocks(known, { type: 'map' }));
  });

  it('is no wrapping unless it is exactly one', () => {
    const imitation = { ...wrapped('x', false), more: 1 };
    expect(blocksOf(withBlocks(imitation))).toEqual([wrapped(imitation, false)]);
  });
});

function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inner : [value, ...inner];
}

/** A plain assignment to `__proto__` would set no property. */
function define(object: object, key: string, value: unknown): void {
  const property = { value, enumerable: true, configurable: true, writable: true };
  Object.defineProperty(object, key, property);
}

/** The document with a property put, first in line or in place of its own, into some objects of it. */
function strewn(intruders: readonly [number, string, fc.JsonValue][]): string {
  const document: unknown = JSON.parse(everything);
  for (const [place, name, value] of intruders) {
    // The first two are the document and its root, which have a test of their own.
    const objects = objectsIn(document).slice(2);
    const into = objects[place % objects.length] ?? {};
    const own = Object.entries(into);
    for (const [key] of own) Reflect.deleteProperty(into, key);
    const rest = own.filter(([key]) => key !== name);
    for (const [key, inner] of [[name, value] as const, ...rest]) define(into, key, inner);
  }
  return JSON.stringify(document);
}

describe('any JSON', () => {
  /** Properties and nodes strewn over a real document, down to its letters. */
  const intruder = fc.tuple(
    fc.nat(),
    fc.constantFrom(
      'color',
      '$',
      'children',
      'type',
      'version',
      'text',
      '__proto__',
      'constructor',
    ),
    fc.jsonValue({ maxDepth: 3 }),
  );

  it('comes back exactly as parsed, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(intruder, { maxLength: 5 }), (intruders) => {
        const json = strewn(intruders);
        const document = readDocument(json);
        expect(bulletinDocument.safeParse(document).error).toBeUndefined();
        expect(writeDocument(document)).toBe(json);
      }),
      { numRuns: 400 },
    );
  });

  it('comes back exactly where it is all there is', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (blocks) => {
        expect(writeDocument(readDocument(withBlocks(...blocks)))).toBe(withBlocks(...blocks));
      }),
    );
  });
});

describe('what is no document', () => {
  const refused: readonly [name: string, json: string][] = [
    ['nothing', ''],
    ['half a document', withBlocks(paragraph()).slice(0, -3)],
    ['a list', '[]'],
    ['null', 'null'],
    ['no version', '{"root":{}}'],
    ['a version to come', withBlocks().replace('"schemaVersion":1', '"schemaVersion":2')],
    ['a version that is none', withBlocks().replace('"schemaVersion":1', '"schemaVersion":0.5')],
    ['a root of another kind', withBlocks().replace('"root","', '"page","')],
    [
      'a root with a property that would be lost',
      withBlocks().replace('"indent"', '"a":1,"indent"'),
    ],
    ['a number that JSON cannot give back', withBlocks(7).replace('7', '1e999')],
    ['nesting that would exhaust the stack', '['.repeat(1_000_000) + ']'.repeat(1_000_000)],
    [
      'nesting inside a block',
      withBlocks(7).replace('7', '{"a":'.repeat(5_000) + '1' + '}'.repeat(5_000)),
    ],
  ];
  it.each(refused)('%s', (_name, json) => {
    expect(() => readDocument(json)).toThrow(
      expect.objectContaining({ code: 'document-unreadable' }),
    );
  });

  it('is refused by its length before it is parsed', () => {
    expect(() => readDocument(' '.repeat(MAX_DOCUMENT_LENGTH + 1))).toThrow(
      expect.objectContaining({ code: 'document-too-large' }),
    );
  });

  it('may nest lists as deep as the editor lets people indent them', () => {
    let innermost: unknown = makeText('sâu');
    for (let level = 0; level < 20; level += 1)
      innermost = {
        type: 'list',
        ...element,
        listType: 'bullet',
        start: 1,
        tag: 'ul',
        children: [
          { type: 'listitem', ...element, indent: 20 - level, value: 1, children: [innermost] },
        ],
      };
    expect(JSON.stringify(blocksOf(withBlocks(innermost)))).not.toContain('unknown');
  });
});

describe('making', () => {
  it('makes what the schema knows', () => {
    const document = makeDocument([
      makeParagraph('Sáng nay'),
      makeFigure({ caption: 'Toàn cảnh' }),
    ]);
    expect(readDocument(writeDocument(document))).toEqual(document);
  });
});
