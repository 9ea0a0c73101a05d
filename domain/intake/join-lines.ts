import type { IntakeChange } from './proposal.ts';
import { readLabel } from './labels.ts';
import type { Line } from './lines.ts';
import { endsSentence, isCapitals, isListItem, isSiteLine, startsAsCaption } from './signs.ts';

/** One paragraph of the source: the lines between two blank ones, or fewer. */
export type Passage = {
  /** Number of its first line, from 1. */
  readonly line: number;
  readonly text: string;
  /** The least padding of its lines. */
  readonly padding: number;
  /** Blank lines, or the text's ends, on both sides. */
  readonly alone: boolean;
};

/** Columns of hard-wrapped texts, in characters; longer lines were never wrapped, shorter ones are lists. */
const MIN_WRAP_WIDTH = 40;
const MAX_WRAP_WIDTH = 200;
/** A wrapped line fills so much of the width: the first of a paragraph may be shorter, a word stick out. */
const FULL = [0.6, 1.2] as const;
/** So many certain wraps (a small letter begins the next line) make a text hard-wrapped. */
const ENOUGH_WRAPS = 2;
/** Letters shown on each side of a joint. */
const CONTEXT = 24;

const SMALL_START = /^["“‘(«]*\p{Ll}/u;
/** An introduction, or one of several clauses: a list may follow on its own lines. */
const CLAUSE_END = /[:;]$/;
const DIGIT_START = /^\d/;

/**
 * Joins lines that a mail program or a narrow column broke: a break inside a sentence is nobody's
 * intention, any other is the writer's own. What is joined is noted.
 */
export function joinLines(lines: readonly Line[], changes: IntakeChange[]): Passage[] {
  const width = wrapWidth(lines);
  let isFirst = true;
  return groupsOf(lines).flatMap((group) => {
    const passages = passagesOf(group, isFirst, width, changes);
    isFirst &&= group.every(({ text }) => isSiteLine(text));
    return passages;
  });
}

/** The lines between blank lines; a line that a website put there parts like a blank one. */
function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let isOpen = false;
  for (const line of lines) {
    const isBlank = line.text === '';
    const isSite = isSiteLine(line.text);
    if (isOpen && !isBlank && !isSite) groups.at(-1)?.push(line);
    else if (!isBlank) groups.push([line]);
    isOpen = !isBlank && !isSite;
  }
  return groups;
}

function passagesOf(
  group: readonly Line[],
  isFirst: boolean,
  width: number | null,
  changes: IntakeChange[],
): Passage[] {
  const runs: Line[][] = [];
  let last: Line | null = null;
  for (const line of group) {
    const run = runs.at(-1);
    const mayBeHeadline = isFirst && runs.length === 1;
    if (last !== null && run !== undefined && isBroken(last, line, width, mayBeHeadline)) {
      run.push(line);
      changes.push(joint(last, line));
    } else runs.push([line]);
    last = line;
  }
  return runs.map((run) => ({
    line: run[0]?.number ?? 0,
    text: run.map((line, index) => line.text + gap(line, run[index + 1])).join(''),
    padding: Math.min(...run.map(({ padding }) => padding)),
    alone: runs.length === 1,
  }));
}

/** Whether the break between two lines stands inside a sentence. */
function isBroken(above: Line, below: Line, width: number | null, mayBeHeadline: boolean): boolean {
  const [a, b] = [above.text, below.text];
  if (a === b || endsSentence(a) || isListItem(b) || isUnjoinable(a) || isUnjoinable(b))
    return false;
  const full = width !== null && a.length >= FULL[0] * width && a.length <= FULL[1] * width;
  if (CLAUSE_END.test(a)) return full && SMALL_START.test(b);
  if (SMALL_START.test(b)) return true;
  if (isCapitals(a) || isCapitals(b)) return mayBeHeadline && isCapitals(a) && isCapitals(b);
  // A number may begin a paragraph under a headline, and a name may begin any line.
  return mayBeHeadline ? false : DIGIT_START.test(b) || full;
}

function isUnjoinable(text: string): boolean {
  return startsAsCaption(text) || readLabel(text, true) !== null;
}

/** The longest line that was certainly wrapped, or null: the text was not. */
function wrapWidth(lines: readonly Line[]): number | null {
  let wraps = 0;
  let width = 0;
  for (const [index, { text }] of lines.entries()) {
    const below = lines[index + 1]?.text ?? '';
    if (text === '' || text.length > MAX_WRAP_WIDTH) continue;
    if (endsSentence(text) || CLAUSE_END.test(text) || !SMALL_START.test(below)) continue;
    wraps += 1;
    width = Math.max(width, text.length);
  }
  return wraps >= ENOUGH_WRAPS && width >= MIN_WRAP_WIDTH ? width : null;
}

/** A space, but none inside a range of numbers: "2021-" and "2026" were one word. */
function gap(line: Line, below: Line | undefined): string {
  if (below === undefined) return '';
  return /\d[-–]$/.test(line.text) && DIGIT_START.test(below.text) ? '' : ' ';
}

function joint(above: Line, below: Line): IntakeChange {
  const end = above.text.slice(-CONTEXT);
  const start = below.text.slice(0, CONTEXT);
  return {
    kind: 'line-break-joined',
    line: above.number,
    before: `${end}\n${start}`,
    after: end + gap(above, below) + start,
  };
}
