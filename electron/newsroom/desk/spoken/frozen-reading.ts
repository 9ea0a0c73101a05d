import type { CallInput, CallOutput } from '#domain/contract';
import { MOST_DIFFERENCES } from '#domain/contract/reading';
import { readingDifferences } from '#domain/spoken/reading-differences';
import type { Desk } from '../desk.ts';
import { findOutgoing } from '../publishing/source.ts';
import { readingToday } from './readings.ts';
import { readRevision } from '../review/revisions.ts';

/** How the approved words are read, and where today's dictionary and rules would read them otherwise. */
export function frozenAgainstToday(
  desk: Desk,
  { id }: CallInput<'reading:frozen'>,
): CallOutput<'reading:frozen'> {
  const { revision, publishable } = findOutgoing(desk, id);
  const { reading } = publishable;
  if (revision === null || reading === undefined) return null;
  const all = readingDifferences(reading, readingToday(desk, publishable));
  const differences = all.slice(0, MOST_DIFFERENCES);
  return {
    number: readRevision(desk.db, revision).number,
    reading,
    differences,
    more: all.length - differences.length,
  };
}
