import path from 'node:path';
import { parseArgs } from 'node:util';
import { assertNever } from '#domain/assert';
import { BULLETIN_ID, deskViews, exportKinds } from '#domain/bulletin-facts';
import type { Command, Misuse, Order, Verb } from './command.ts';
import { STANDARD_INPUT, verbs } from './command.ts';

/**
 * Reads the command line. Before the verb any switch is let through: there stand Chromium's, which are
 * many and change. After the verb everything is ours and must be known.
 */

/** Ends the reading with what is wrong; caught by `parseOrder` alone. */
class MisuseError extends Error {
  constructor(readonly misuse: Misuse) {
    super(misuse.problem);
  }
}

/**
 * @param words what the person typed, see `ownArguments`
 * @param folder that relative paths start from
 */
export function parseOrder(words: readonly string[], folder: string): Order {
  let verb: Verb | null = null;
  try {
    const front = readFront(words);
    if (front.help) return { kind: 'help', verb: null };
    const dataDir = front.dataDir === null ? null : path.resolve(folder, front.dataDir);
    if (front.rest.length === 0) return { kind: 'desk', dataDir };
    verb = asVerb(front.rest[0] ?? '');
    const options = readOptions(verb, front.rest.slice(1));
    if (options.has('help')) return { kind: 'help', verb };
    return { kind: 'command', command: asCommand(verb, options, folder, dataDir) };
  } catch (error) {
    if (error instanceof MisuseError) return { kind: 'misuse', verb, misuse: error.misuse };
    throw error;
  }
}

type Front = { dataDir: string | null; help: boolean; rest: readonly string[] };

/** Everything before the verb. */
function readFront(words: readonly string[]): Front {
  let dataDir: string | null = null;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '--help' || word === '-h') return { dataDir, help: true, rest: [] };
    if (word === '--data') {
      at += 1;
      dataDir = valueOf('--data', words[at]);
    } else if (word.startsWith('--data=')) {
      dataDir = valueOf('--data', word.slice('--data='.length));
    } else if (!word.startsWith('-')) {
      return { dataDir, help: false, rest: words.slice(at) };
    }
  }
  return { dataDir, help: false, rest: [] };
}

function valueOf(option: string, value: string | undefined): string {
  if (value === undefined || value === '' || value.startsWith('-')) {
    throw new MisuseError({ problem: 'needs-value', word: option });
  }
  return value;
}

function asVerb(word: string): Verb {
  const verb = verbs.find((known) => known === word);
  if (verb === undefined) throw new MisuseError({ problem: 'unknown-verb', word });
  return verb;
}

type OptionType = 'string' | 'boolean';
const everyVerb = { data: 'string', json: 'boolean', help: 'boolean' } as const;
const optionsOf: Readonly<Record<Verb, Readonly<Record<string, OptionType>>>> = {
  import: { ...everyVerb, photos: 'string' },
  list: { ...everyVerb, state: 'string' },
  export: { ...everyVerb, to: 'string', out: 'string', photos: 'string', overwrite: 'boolean' },
  read: everyVerb,
  verify: everyVerb,
  check: everyVerb,
};

/** The options by name; words that are none, in their order, under ''. */
type Options = Map<string, string[]>;

function readOptions(verb: Verb, words: readonly string[]): Options {
  const known = optionsOf[verb];
  const { tokens } = parseArgs({
    args: [...words],
    options: {
      ...Object.fromEntries(Object.entries(known).map(([name, type]) => [name, { type }])),
      help: { type: 'boolean', short: 'h' },
    },
    // Not strict: its complaints are English sentences, and ours are worded in both languages.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options: Options = new Map([['', []]]);
  for (const token of tokens) {
    if (token.kind === 'positional') options.get('')?.push(token.value);
    if (token.kind === 'option') {
      options.set(token.name, [
        checkedValue(
          Object.hasOwn(known, token.name) ? known[token.name] : undefined,
          token.rawName,
          token.value,
        ),
      ]);
    }
  }
  return options;
}

function checkedValue(type: OptionType | undefined, word: string, value?: string): string {
  if (type === undefined) throw new MisuseError({ problem: 'unknown-option', word });
  if (type === 'string') return valueOf(word, value);
  if (value !== undefined) throw new MisuseError({ problem: 'takes-no-value', word });
  return '';
}

function asCommand(
  verb: Verb,
  options: Options,
  folder: string,
  frontDataDir: string | null,
): Command {
  const words = options.get('') ?? [];
  const one = (name: string): string | null => options.get(name)?.[0] ?? null;
  const place = (name: string): string | null => {
    const value = one(name);
    return value === null ? null : path.resolve(folder, value);
  };
  const common = { dataDir: place('data') ?? frontDataDir, json: options.has('json') };
  switch (verb) {
    case 'import':
      if (words.length === 0) throw new MisuseError({ problem: 'missing', word: 'FILE' });
      return {
        ...common,
        verb,
        files: words.map((word) => path.resolve(folder, word)),
        photos: place('photos'),
      };
    case 'list':
      refuseMore(words, 0);
      return { ...common, verb, view: asView(one('state') ?? 'all') };
    case 'export':
      refuseMore(words, 1);
      return {
        ...common,
        verb,
        source: asSource(needed(words[0] ?? null, 'ID-or-FILE'), folder),
        to: asKinds(needed(one('to'), '--to')),
        out: needed(place('out'), '--out'),
        photos: place('photos'),
        overwrite: options.has('overwrite'),
      };
    case 'read':
      refuseMore(words, 1);
      return { ...common, verb, source: asText(needed(words[0] ?? null, 'FILE'), folder) };
    case 'verify':
      refuseMore(words, 1);
      return { ...common, verb, file: path.resolve(folder, needed(words[0] ?? null, 'FILE')) };
    case 'check':
      refuseMore(words, 0);
      return { ...common, verb };
    default:
      return assertNever(verb, 'verb');
  }
}

/** A file of the name `-` can be given as `./-`. */
function asText(word: string, folder: string): string {
  return word === STANDARD_INPUT ? word : path.resolve(folder, word);
}

function refuseMore(words: readonly string[], most: number): void {
  const word = words[most];
  if (word !== undefined) throw new MisuseError({ problem: 'too-many-words', word });
}

function needed(value: string | null, word: string): string {
  if (value === null) throw new MisuseError({ problem: 'missing', word });
  return value;
}

function asView(word: string) {
  const view = deskViews.find((known) => known === word);
  if (view === undefined) throw new MisuseError({ problem: 'unknown-state', word });
  return view;
}

/** `html,pdf`, each once, in the order given. */
function asKinds(list: string) {
  const kinds = list.split(',').map((word) => {
    const kind = exportKinds.find((known) => known === word.trim());
    if (kind === undefined) throw new MisuseError({ problem: 'unknown-kind', word: word.trim() });
    return kind;
  });
  return [...new Set(kinds)];
}

/** What looks like a bulletin's id is one; a file of that name can be given as `./NAME`. */
function asSource(word: string, folder: string): { id: string } | { file: string } {
  return BULLETIN_ID.test(word) ? { id: word } : { file: path.resolve(folder, word) };
}
