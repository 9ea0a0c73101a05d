import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { PhotoFacts } from '#domain/contract';
import { checkBulletin } from '#domain/document/checks';
import { figuresOf, photosOf } from '#domain/document/photos';
import { readDocument } from '#domain/document/read';
import type { BulletinDocument } from '#domain/document/schema';
import { articleText } from '#domain/document/to-text';
import type { Comparison, RevisionFacts } from '#domain/contract/history';
import type { Publishable } from '#domain/publishing/publishable';
import type { LifeFacts, RevisionHash } from '#domain/contract/review';
import { defaultSettings } from '#domain/settings';
import type { BulletinReading } from '#domain/spoken/bulletin-reading';
import { readBulletin } from '#domain/spoken/read-bulletin';
import { secondsOfBlocks } from '#domain/spoken/pace/time';
import { countSyllables } from '#domain/text/syllables';
import { noWords } from '../../state/reading/dictionary.ts';
import { dictionaryQuery, photoFactsQuery, settingsQuery } from '../../state/queries.ts';
import { type NumberedChanges, numberChanges } from './changes/number-changes.ts';
import { type Subject, revisionQuery, revisionsComparedQuery } from '../../state/life/review.ts';

/** All that the room shows of a revision: as it was frozen, and never of the desk's own copy. */
export type Reviewed = {
  readonly facts: RevisionFacts;
  readonly document: BulletinDocument;
  readonly comparison: Comparison;
  /** Where J and K lead. */
  readonly numbered: NumberedChanges;
  readonly reading: BulletinReading;
  /** Written syllables of the text, as its time on air is the text's. */
  readonly syllables: number;
  /** On air, in seconds. */
  readonly seconds: number;
  readonly unsure: number;
  readonly checks: ReturnType<typeof checkBulletin>;
  readonly figures: ReturnType<typeof figuresOf>;
  readonly publishable: Publishable;
};

const noPhotos: readonly PhotoFacts[] = [];

/** Null: still on its way. */
export function useReviewed(
  life: LifeFacts,
  subject: Subject,
  seen: RevisionHash | null,
): { reviewed: Reviewed | null; error: unknown } {
  const { revision } = subject;
  const facts = useQuery(revisionQuery(revision));
  // Nothing was seen yet: the text beside itself has its shape and no changes.
  const compared = useQuery({
    ...revisionsComparedQuery(seen ?? revision, revision),
    // The same text stays on the screen while it is compared with another.
    placeholderData: (before, query) => (query?.queryKey[2] === revision ? before : undefined),
  });
  const settings = useQuery(settingsQuery).data ?? defaultSettings;
  const words = useQuery(dictionaryQuery).data?.entries ?? noWords;
  const document = useMemo(
    () => (facts.data === undefined ? null : readDocument(facts.data.document)),
    [facts.data],
  );
  const photos = useMemo(() => (document === null ? [] : photosOf(document)), [document]);
  const { data: photoFacts = noPhotos } = useQuery({
    ...photoFactsQuery(photos),
    enabled: photos.length > 0,
  });
  const { state } = life;
  const sentAt = sentAtOf(life, subject);
  const reviewed = useMemo(() => {
    if (facts.data === undefined || compared.data === undefined || document === null) return null;
    const { fields, station } = facts.data;
    const reading =
      facts.data.reading ??
      readBulletin({ fields, document }, { style: settings.houseStyle, dictionary: words });
    const publishable: Publishable = {
      fields,
      document,
      reading,
      photos: new Map(photoFacts.map((photo) => [photo.sha, photo] as const)),
      station: { ...settings, ...station },
      state,
      updatedAt: sentAt,
    };
    return {
      facts: facts.data,
      document,
      comparison: compared.data,
      numbered: numberChanges(compared.data),
      reading,
      syllables: countSyllables(articleText(document)),
      seconds: secondsOfBlocks(reading.blocks, settings.readingSpeed),
      unsure: unsureIn(reading),
      checks: checkBulletin(fields, document).filter(({ ok }) => !ok),
      figures: figuresOf(document),
      publishable,
    };
  }, [facts.data, compared.data, document, photoFacts, settings, words, state, sentAt]);
  return { reviewed, error: facts.error ?? compared.error };
}

/** What was decided on is dated by this session. */
const openedAt = new Date().toISOString();

function sentAtOf({ submitted }: LifeFacts, subject: Subject): string {
  return submitted?.at ?? (subject.kind === 'sign' ? subject.phone.saidAt : openedAt);
}

function unsureIn({ blocks }: BulletinReading): number {
  return blocks.flatMap(({ segments }) => segments).filter(({ certainty }) => certainty === 'ask')
    .length;
}
