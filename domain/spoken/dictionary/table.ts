import { type DictionaryWord, dictionaryKind, dictionaryWord } from './word.ts';
import { contextOf, wordKey } from './word-context.ts';

/**
 * The dictionary as a table that spreadsheets open: cells between tabs, one word a line, a line of names
 * on top. The last two name the neighbours a reading asks for. UTF-8 behind a byte order mark, without which Excel takes Vietnamese letters for others.
 */
const MARK = '\uFEFF';
const HEADER = ['written', 'spoken', 'kind', 'note', 'stands_after', 'stands_before'] as const;

/** A line that is no word, by its number from 1. */
type UnreadLine = { readonly line: number; readonly text: string };
export type ReadTable = {
  readonly words: readonly DictionaryWord[];
  readonly unread: readonly UnreadLine[];
};

export function writeTable(words: readonly DictionaryWord[]): string {
  const rows = [
    HEADER,
    ...words.map(({ written, spoken, kind, note, context }) => [
      written,
      spoken,
      kind,
      note,
      (context?.before ?? []).join(', '),
      (context?.after ?? []).join(', '),
    ]),
  ];
  return MARK + rows.map((cells) => `${cells.map(quoted).join('\t')}\r\n`).join('');
}

/** Two cells suffice; of a word that comes twice, the later line counts. */
export function readTable(text: string): ReadTable {
  const words = new Map<string, DictionaryWord>();
  const unread: UnreadLine[] = [];
  const lines = text.replace(MARK, '').split(/\r\n|\n|\r/);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || isHeader(line)) continue;
    const word = readRow(line);
    if (word === null) unread.push({ line: index + 1, text: line.slice(0, 200) });
    else words.set(wordKey(word), word);
  }
  return { words: [...words.values()], unread };
}

function isHeader(line: string): boolean {
  const [first, second] = line.split('\t').map((cell) => unquoted(cell).toLowerCase());
  return first === HEADER[0] && second === HEADER[1];
}

function readRow(line: string): DictionaryWord | null {
  const [written, spoken, kind, note = '', behind = '', before = ''] = line
    .split('\t')
    .map(unquoted);
  const known = dictionaryKind.safeParse(kind);
  const word = dictionaryWord.safeParse({
    written,
    spoken,
    kind: known.success ? known.data : 'word',
    note,
    ...contextOf(behind, before),
  });
  return word.success ? word.data : null;
}

/** A spreadsheet would take a quote at the beginning for its own. */
function quoted(cell: string): string {
  return cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function unquoted(cell: string): string {
  const bare = cell.trim();
  const isQuoted = bare.length > 1 && bare.startsWith('"') && bare.endsWith('"');
  return isQuoted ? bare.slice(1, -1).replaceAll('""', '"') : bare;
}

type Conflict = { mine: DictionaryWord; theirs: DictionaryWord };
export type DictionaryProposal = {
  added: DictionaryWord[];
  /** Words that stand in the dictionary in just this way. */
  same: number;
  conflicts: Conflict[];
};

/** What taking over another dictionary would do to ours. A note alone is no conflict: ours stays. */
export function compareWords(
  ours: readonly DictionaryWord[],
  theirs: readonly DictionaryWord[],
): DictionaryProposal {
  const known = new Map(ours.map((word) => [wordKey(word), word]));
  const proposal: DictionaryProposal = { added: [], same: 0, conflicts: [] };
  for (const word of theirs) {
    const mine = known.get(wordKey(word));
    if (mine === undefined) proposal.added.push(word);
    else if (mine.spoken === word.spoken && mine.kind === word.kind) proposal.same += 1;
    else proposal.conflicts.push({ mine, theirs: word });
  }
  return proposal;
}
