import type { CallInput, CallOutput } from '#domain/contract';
import { MOST_DIFFERENCES } from '#domain/reading-contract';
import { readingDifferences } from '#domain/spoken/reading-differences';
import type { Desk } from './desk.ts';
import { findOutgoing } from './publishing-source.ts';
import { readingToday } from './readings.ts';
import { readRevision } from './review-revisions.ts';

/** How the approved words would be read today, where that is another way than the one that was approved. */
export function frozenAgainstToday(
  desk: Desk,
  { id }: CallInput<'reading:frozen'>,
): CallOutput<'reading:frozen'> {
  const { revision, publishable } = findOutgoing(desk, id);
  if (revision === null || publishable.reading === undefined) return null;
  const all = readingDifferences(publishable.reading, readingToday(desk, publishable));
  const differences = all.slice(0, MOST_DIFFERENCES);
  return {
    number: readRevision(desk.db, revision).number,
    differences,
    more: all.length - differences.length,
  };
}
