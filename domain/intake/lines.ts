import { sharedEnd, sharedStart } from '../text/shared-ends.ts';
import type { IntakeChange } from './proposal.ts';

/** A line of the source with its spaces in order. */
export type Line = {
  /** From 1. */
  readonly number: number;
  /** Empty: a blank line. */
  readonly text: string;
  /** White space before the words, in characters: people centre a line with it. */
  readonly padding: number;
};

/** All the ways in which texts from Word, Zalo and old systems end a line. */
const LINE_END = /\r\n|[\n\r\v\f\u2028\u2029]/;
/** Anything but one plain space or one NBSP between two words. */
const LOOSE_SPACE = /\s{2,}|[^\S \u00a0]/g;
/** Letters shown on each side of a change. */
const CONTEXT = 24;

/** Splits a text into lines, NFC, without padding and doubled spaces; every change is noted. */
export function readLines(text: string, changes: IntakeChange[]): Line[] {
  return text.split(LINE_END).map((raw, index) => readLine(raw, index + 1, changes));
}

function readLine(raw: string, number: number, changes: IntakeChange[]): Line {
  const composed = raw.normalize('NFC');
  const words = composed.trim();
  if (words === '') return { number, text: '', padding: 0 };
  note(changes, 'normalised', number, raw, composed);
  if (words !== composed)
    changes.push({
      kind: 'padding-removed',
      line: number,
      before: clip(composed),
      after: clip(words),
    });
  const closed = words.replace(LOOSE_SPACE, ' ');
  note(changes, 'spaces-closed', number, words, closed);
  return { number, text: closed, padding: composed.indexOf(words) };
}

/** Notes a change inside a line by the passage that changed, if there is one. */
function note(
  changes: IntakeChange[],
  kind: IntakeChange['kind'],
  line: number,
  before: string,
  after: string,
): void {
  if (before === after) return;
  const start = sharedStart(before, after);
  const end = sharedEnd(before, after, Math.min(before.length, after.length) - start);
  const from = Math.max(0, start - CONTEXT);
  const passage = (text: string): string => {
    const to = Math.min(text.length, text.length - end + CONTEXT);
    return (from > 0 ? '…' : '') + text.slice(from, to) + (to < text.length ? '…' : '');
  };
  changes.push({ kind, line, before: passage(before), after: passage(after) });
}

/** Enough of a line to know it by. */
export function clip(text: string, length = 120): string {
  return text.length <= length ? text : `${text.slice(0, length)}…`;
}
