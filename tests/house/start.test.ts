import { beforeAll, describe, expect, test } from 'vitest';
import { type Built, type Start, buildInMemory } from './support/start-graph.ts';

/**
 * What a start has no time for. One careless import of a helper brings a grammar of 100 kB before the
 * first screen, on the slowest machines; here it is named, with the imports that brought it.
 */
const heavy = [
  ['zod', /^node_modules\/zod\//],
  [
    'the spoken grammar',
    /^domain\/spoken\/((read(-.*)?|words|dictionary\/dictionary)\.ts$|abbreviations\/)/,
  ],
  ['the editor', /^(node_modules\/(@lexical|lexical)|renderer\/editor)\//],
  ['sharp', /^(sharp|node_modules\/sharp\/.*|@img\/.*)$/],
  ['sanitize-html', /^node_modules\/sanitize-html\//],
  // A face of its fonts is a file whose place is known, and no code.
  ['pdfjs', /^node_modules\/pdfjs-dist\/(?!standard_fonts\/)/],
  ['electron-log', /^node_modules\/electron-log\//],
] as const;

const processes: [name: string, entry: string, may: readonly string[]][] = [
  ['the page', 'index', []],
  ['the shell', 'main', []],
  // Every call is checked against its schema, the first one too.
  ['the newsroom', 'newsroom', ['zod']],
];

let built: Built[] = [];

beforeAll(async () => {
  built = [await buildInMemory('main'), await buildInMemory('renderer')];
}, 120_000);

function startOf(entry: string): Start {
  const start = built.map(({ starts }) => starts.get(entry)).find((known) => known !== undefined);
  if (start === undefined) throw new Error(`no entry is called ${entry}`);
  return start;
}

/** The chain to the first module that goes by such a name, or nothing. */
function wayTo(name: RegExp, start: Start): string | null {
  const module = [...start.loaded].find((one) => name.test(one));
  return module === undefined ? null : start.chainTo(module).join('\n  → ');
}

describe('before the first screen', () => {
  test.each(processes)('%s loads nothing heavy', (_name, entry, may) => {
    const start = startOf(entry);
    const ways = heavy.flatMap(([what, name]) => {
      const way = may.includes(what) ? null : wayTo(name, start);
      return way === null ? [] : [`${what} is loaded by\n  ${way}`];
    });
    expect(ways.join('\n')).toBe('');
  });

  /** Each is a question to the shell: the entry, what the builder runs by, and all the rest. */
  test('the page comes in three files', () => {
    expect(startOf('index').files.toSorted()).toEqual([
      expect.stringMatching(/index-/),
      expect.stringMatching(/rolldown-runtime-/),
      expect.stringMatching(/start-/),
    ]);
  });

  test.each(heavy)('%s is looked for under the name it has in the build', (_what, name) => {
    expect(built.some(({ everything }) => [...everything].some((one) => name.test(one)))).toBe(
      true,
    );
  });

  test('an import is followed to what it loads, in the build and outside', () => {
    expect(wayTo(/^node_modules\/zod\//, startOf('newsroom'))).toMatch(
      /^electron\/newsroom\/main\.ts\n.*→ node_modules\/zod\//s,
    );
    expect(startOf('newsroom').loaded).toContain('better-sqlite3');
    expect(startOf('index').loaded).toContain('renderer/screens/desk/desk-row.tsx');
  });
});
