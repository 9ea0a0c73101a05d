import type { BulletinFields } from '#domain/bulletin';
import type { Difference } from '#domain/contract/history';
import type { ReadingDifference } from '#domain/contract/reading';
import type { BulletinReading } from '#domain/spoken/bulletin-reading';
import { type KeptWords, keptDifferences } from '#domain/spoken/reading-differences';
import type { Segment } from '#domain/spoken/segment';
import type { Piece, Unit } from './units.ts';

/**
 * Words that stayed and are said in another way: the dictionary, the house style or the rules changed
 * between the two. A reading given by hand belongs to its words, which the comparison of words tells.
 */

type SpokenBlock = BulletinReading['blocks'][number];
/** Blocks of a frozen reading by their paths; null: none was frozen. */
type BlocksByPath = ReadonlyMap<string, SpokenBlock> | null;
export type Readings = { readonly before: BlocksByPath; readonly after: BlocksByPath };

export function readingsOf(reading: BulletinReading | null): BlocksByPath {
  if (reading === null) return null;
  return new Map(reading.blocks.map((block) => [block.path.join('.'), block]));
}

/** @param compared the words of the two, a list for each cell */
export function readingsBetween(
  before: Unit | null,
  after: Unit | null,
  compared: readonly (readonly Difference[])[],
  readings: Readings,
): ReadingDifference[] {
  if (readings.before === null || readings.after === null) return [];
  const [old, next] = [piecesOf(before), piecesOf(after)];
  const found = compared.flatMap((parts, at) =>
    keptDifferences(
      segmentsOf(old[at] ?? [], readings.before, wordsBefore(parts)),
      segmentsOf(next[at] ?? [], readings.after, wordsAfter(parts)),
      keptOf(parts),
    ),
  );
  return unlike([...leadOf(before, after, readings), ...found]);
}

/** Of the headline, which is read without the space around it. */
export function headlineReadings(
  from: HeadlineSide,
  to: HeadlineSide,
  parts: readonly Difference[] | undefined,
): ReadingDifference[] {
  if (from.reading === null || to.reading === null) return [];
  const { headline } = to.fields;
  const compared = parts ?? [{ kind: 'same', text: headline }];
  return keptDifferences(spokenHeadline(from), spokenHeadline(to), keptOf(compared));
}

type HeadlineSide = {
  readonly fields: Pick<BulletinFields, 'headline'>;
  readonly reading: BulletinReading | null;
};

function spokenHeadline({ fields: { headline }, reading }: HeadlineSide): Segment[] {
  return moved(reading?.headline ?? [], headline.length - headline.trimStart().length);
}

/** The number that is said before an item; that it is another item now is told by its mark. */
function leadOf(before: Unit | null, after: Unit | null, readings: Readings): ReadingDifference[] {
  if (before?.type !== 'words' || after?.type !== 'words' || before.mark !== after.mark) return [];
  const lead = (unit: typeof before, blocks: BlocksByPath): string =>
    blocks?.get(unit.pieces[0]?.path ?? '')?.lead ?? '';
  const [old, now] = [lead(before, readings.before), lead(after, readings.after)];
  return old === now ? [] : [{ written: after.mark, before: old, now }];
}

function piecesOf(unit: Unit | null): readonly (readonly Piece[])[] {
  if (unit?.type === 'row') return unit.pieces;
  return unit?.type === 'words' ? [unit.pieces] : [];
}

/** As read, each piece at its place in the words; one whose words are not those that were read is left out. */
function segmentsOf(pieces: readonly Piece[], blocks: BlocksByPath, words: string): Segment[] {
  return pieces.flatMap(({ path, from }) => {
    const block = blocks?.get(path);
    if (block === undefined || !words.startsWith(block.written, from)) return [];
    return moved(block.segments, from);
  });
}

function moved(segments: readonly Segment[], by: number): Segment[] {
  return segments.map((segment) => ({ ...segment, from: segment.from + by, to: segment.to + by }));
}

function wordsBefore(parts: readonly Difference[]): string {
  return textOf(parts.filter(({ kind }) => kind !== 'added'));
}

function wordsAfter(parts: readonly Difference[]): string {
  return textOf(parts.filter(({ kind }) => kind !== 'removed'));
}

function textOf(parts: readonly Difference[]): string {
  return parts.map(({ text }) => text).join('');
}

/** Neighbours that stayed are one stretch, whatever their looks: words are read across them. */
function keptOf(parts: readonly Difference[]): KeptWords[] {
  const kept: KeptWords[] = [];
  let [before, now, isNext] = [0, 0, false];
  for (const { kind, text } of parts) {
    const { length } = text;
    const last = kept.at(-1);
    if (kind === 'same' && isNext && last !== undefined)
      kept[kept.length - 1] = { ...last, length: last.length + length };
    else if (kind === 'same') kept.push({ before, now, length });
    isNext = kind === 'same';
    if (kind !== 'added') before += length;
    if (kind !== 'removed') now += length;
  }
  return kept;
}

function unlike(differences: readonly ReadingDifference[]): ReadingDifference[] {
  return [...new Map(differences.map((one) => [JSON.stringify(one), one])).values()];
}
