/** Which grammar read a segment; `plain` is what is left as written. */
export type SegmentKind =
  | 'plain'
  | 'number'
  | 'date'
  | 'time'
  | 'range'
  | 'ratio'
  | 'roman'
  | 'unit'
  | 'document'
  | 'phone'
  | 'code'
  | 'web'
  | 'abbreviation'
  | 'symbol'
  | 'dictionary'
  /** A word of the station's dictionary that it calls a name: said as it says it, and set apart on paper. */
  | 'name'
  | 'reading';

/**
 * How sure the reading is. `sure`: nothing else is meant. `likely`: one reading stands out, or its words were
 * not confirmed by a source. `ask`: the best guess is spoken, and a person should choose.
 */
export type Certainty = 'sure' | 'likely' | 'ask';

/** A stretch of the written text and what the announcer says for it. Segments follow each other without a gap. */
export interface Segment {
  readonly written: string;
  readonly spoken: string;
  readonly kind: SegmentKind;
  readonly certainty: Certainty;
  /** What else may be meant, the spoken one first. */
  readonly choices?: readonly string[];
  /** Offsets into the text, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
}

/** A reading that a person gave to a stretch of the text. It wins over everything. */
export interface GivenReading {
  readonly from: number;
  readonly to: number;
  readonly spoken: string;
}

/** What a grammar makes of the text at one place. */
export interface Reading {
  readonly to: number;
  readonly spoken: string;
  readonly kind: SegmentKind;
  readonly certainty: Certainty;
  readonly choices?: readonly string[];
}

/** A reading nobody needs to look at. */
export function sure(to: number, kind: SegmentKind, spoken: string): Reading {
  return { to, kind, spoken, certainty: 'sure' };
}

/** A reading that stands out, with what else it might be. */
export function likely(
  to: number,
  kind: SegmentKind,
  spoken: string,
  others: string[] = [],
): Reading {
  return { to, kind, spoken, certainty: 'likely', choices: choicesOf(spoken, others) };
}

/** The best guess, and a question. */
export function ask(to: number, kind: SegmentKind, spoken: string, others: string[]): Reading {
  return { to, kind, spoken, certainty: 'ask', choices: choicesOf(spoken, others) };
}

function choicesOf(spoken: string, others: string[]): string[] {
  return [...new Set([spoken, ...others])];
}
