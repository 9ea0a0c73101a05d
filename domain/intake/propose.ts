import { type BulletinFields, emptyFields } from '../bulletin.ts';
import { MAX_DOCUMENT_LENGTH } from '../contract.ts';
import { makeDocument, makeFigure, makeParagraph } from '../document/make.ts';
import { writeDocument } from '../document/read.ts';
import type { BlockNode } from '../document/schema.ts';
import { NewsroomError } from '../errors.ts';
import type { IntakeChange, Proposal } from './proposal.ts';
import { type Passage, joinLines } from './join-lines.ts';
import { readLabel, withLabel } from './labels.ts';
import { clip, readLines } from './lines.ts';
import {
  MAX_LABEL_LENGTH,
  endsSentence,
  isCapitals,
  isListItem,
  isProse,
  isSiteLine,
  looksLikeHeadline,
  startsAsCaption,
} from './signs.ts';

/** White space that centres a line; less is the indent of a paragraph. */
const CENTRING = 8;
/** What a paragraph costs in the document beside its words, in characters of JSON. */
const PARAGRAPH_COST = 180;

/**
 * Makes a bulletin out of plain text, for a person to confirm: headline, paragraphs, captions of figures
 * that still await their photo, byline and credit. No word is lost, doubled or mended; line breaks inside
 * sentences are joined and loose spaces closed, and every change is in the list.
 *
 * Throws `text-too-large` where the document would be larger than any the library takes.
 * @param source name of the file, empty for pasted text
 */
export function proposeFromText(text: string, source: string): Proposal {
  const changes: IntakeChange[] = [];
  const passages = joinLines(readLines(text, changes), changes);
  if (text.length + passages.length * PARAGRAPH_COST > MAX_DOCUMENT_LENGTH)
    throw new NewsroomError('text-too-large', { name: source });
  const headline = findHeadline(passages);
  const { fields, blocks } = sortPassages(passages, headline, changes);
  return {
    fields,
    document: writeDocument(makeDocument(blocks)),
    changes: changes.sort((a, b) => a.line - b.line),
    source,
  };
}

/** The first passage that is no website's own line, if it looks like one; -1: the text has none. */
function findHeadline(passages: readonly Passage[]): number {
  const first = passages.findIndex(({ text }) => !isSiteLine(text));
  const candidate = passages[first];
  if (candidate === undefined || passages.length === first + 1) return -1;
  return looksLikeHeadline(candidate.text, candidate.alone) ? first : -1;
}

function sortPassages(
  passages: readonly Passage[],
  headline: number,
  changes: IntakeChange[],
): { fields: BulletinFields; blocks: BlockNode[] } {
  const place = placeOf(passages, headline);
  const blocks: BlockNode[] = [];
  let fields: BulletinFields = emptyFields();
  for (const [index, passage] of passages.entries()) {
    const { line, text } = passage;
    const filled = fieldsWith(fields, passage, index, place);
    if (filled !== null) {
      changes.push(fieldTaken(passage, fields, filled));
      fields = filled;
    } else if (isCaption(passage, index, place)) {
      changes.push({ kind: 'caption-found', line, before: text, after: text });
      blocks.push(makeFigure({ caption: text }));
    } else blocks.push(makeParagraph(text));
  }
  return { fields, blocks };
}

type Place = {
  /** All of them indices of passages; -1: there is none. */
  readonly headline: number;
  readonly firstProse: number;
  readonly lastProse: number;
  /** Padding from which a line counts as centred: more than any paragraph's first line has. */
  readonly centring: number;
};

function placeOf(passages: readonly Passage[], headline: number): Place {
  let [firstProse, lastProse, centring] = [-1, -1, CENTRING];
  for (const [index, { text, padding }] of passages.entries()) {
    if (index === headline || !isProse(text)) continue;
    if (firstProse === -1) firstProse = index;
    lastProse = index;
    centring = Math.max(centring, padding + 1);
  }
  return { headline, firstProse, lastProse, centring };
}

/** The fields with a passage's words in them; null where it belongs to the text. */
function fieldsWith(
  fields: BulletinFields,
  { text }: Passage,
  index: number,
  { headline, lastProse }: Place,
): BulletinFields | null {
  if (index === headline) return { ...fields, headline: text };
  const labelled = readLabel(text, index > lastProse || index === headline + 1);
  return labelled === null ? null : withLabel(fields, labelled);
}

/**
 * By its words, wherever it stands; or by being centred between paragraphs. Centred lines above the text
 * are a notice's heading, those below it a signature.
 */
function isCaption({ text, padding }: Passage, index: number, place: Place): boolean {
  if (startsAsCaption(text)) return true;
  if (padding < place.centring || index < place.firstProse || index > place.lastProse) return false;
  return (
    text.length <= MAX_LABEL_LENGTH &&
    !endsSentence(text) &&
    !/[:;,]$/.test(text) &&
    !isCapitals(text) &&
    !isListItem(text)
  );
}

function fieldTaken(
  { line, text }: Passage,
  before: BulletinFields,
  after: BulletinFields,
): IntakeChange {
  if (before.headline !== after.headline)
    return { kind: 'headline-taken', line, before: clip(text), after: clip(text) };
  if (before.byline === after.byline)
    return { kind: 'credit-taken', line, before: text, after: after.photoCredit };
  const { author, unit } = after.byline;
  return {
    kind: 'byline-taken',
    line,
    before: text,
    after: unit === '' ? author : `${author} – ${unit}`,
  };
}
