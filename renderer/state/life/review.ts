import { queryOptions } from '@tanstack/react-query';
import type { BulletinId } from '#domain/bulletin';
import type { LifeFacts, PhoneFacts, RevisionHash } from '#domain/contract/review';
import { newsroom } from '../../newsroom.ts';
import { lifeQuery, queryClient, sessionQuery } from '../queries.ts';
import { go, openWriting } from '../stage.ts';

/** What the review room asks of the newsroom, and the way into it. */

/** A revision never changes: it is named by what it is. */
export const revisionQuery = (revision: RevisionHash) =>
  queryOptions({
    queryKey: ['revision', revision],
    queryFn: () => newsroom.call('history:revision', { revision }),
    retry: false,
  });

/** Neither do two of them side by side. */
export const revisionsComparedQuery = (from: RevisionHash, to: RevisionHash) =>
  queryOptions({
    queryKey: ['compared', from, to],
    queryFn: () =>
      newsroom.call('history:compare', {
        from: { kind: 'revision', revision: from },
        to: { kind: 'revision', revision: to },
      }),
    retry: false,
  });

/** When somebody decided on a revision last, and who; null: nobody has. */
export const decisionQuery = (id: BulletinId, revision: RevisionHash) =>
  queryOptions({
    queryKey: ['life', id, 'decision', revision],
    queryFn: async () => {
      const { events } = await newsroom.call('history:list', { id });
      const last = events.findLast(
        ({ kind, revision: on }) =>
          on === revision &&
          (kind === 'returned' || kind === 'approved' || kind === 'countersigned'),
      );
      return last === undefined ? null : { by: last.by, at: last.at, kind: last.kind };
    },
    retry: false,
  });

/** What a person is asked for: a decision, or the signature after an approval by telephone. */
export type Subject =
  | { readonly kind: 'decide'; readonly revision: RevisionHash; readonly number: number }
  | {
      readonly kind: 'sign';
      readonly revision: RevisionHash;
      readonly number: number;
      readonly phone: PhoneFacts;
    };

/** A revision to compare what is looked at with: the one this person saw last, or the one decided on last. */
export type Base =
  | { readonly kind: 'looked'; readonly revision: RevisionHash; readonly at: string }
  | { readonly kind: 'decided'; readonly revision: RevisionHash };

/** What can be compared with, what is offered first in front; empty: nothing was seen before. */
export function basesOf({ looks, seen }: LifeFacts, subject: Subject): Base[] {
  const look = looks.find(({ revision }) => revision !== subject.revision);
  const looked: Base[] =
    look === undefined ? [] : [{ kind: 'looked', revision: look.revision, at: look.at }];
  const decided: Base[] = seen === null ? [] : [{ kind: 'decided', revision: seen }];
  if (look?.revision === seen) return looked;
  // Sent again as it was returned: nothing changed, and that is what there is to say.
  return seen === subject.revision ? [...decided, ...looked] : [...looked, ...decided];
}

/** Says that a revision was before the eyes of whoever is here. */
export async function noteLook(id: BulletinId, revision: RevisionHash): Promise<void> {
  await newsroom.call('review:looked', { id, revision });
  await queryClient.invalidateQueries({ queryKey: lifeQuery(id).queryKey, exact: true });
}

/** What waits for this person; what is on air or about to be comes before what was sent. */
export function subjectOf(life: LifeFacts, me: string | null): Subject | null {
  const phone = life.phones.find(({ named }) => named === me);
  const sign: Subject | null =
    phone === undefined || me === null
      ? null
      : { kind: 'sign', revision: phone.revision, number: phone.number, phone };
  if (sign !== null && !sign.phone.void) return sign;
  const { submitted } = life;
  const decides = life.moves.includes('approved') || life.moves.includes('returned');
  if (submitted !== null && decides)
    return { kind: 'decide', revision: submitted.revision, number: submitted.number };
  return sign;
}

export const openReview = (id: BulletinId): Promise<boolean> => go({ screen: 'review', id });

/** Where a click on a bulletin leads: to the decision that is asked of this person, else to its text. */
export async function openBulletin(id: BulletinId): Promise<boolean> {
  const session = await queryClient.ensureQueryData(sessionQuery).catch(() => null);
  const me = session?.account?.id ?? null;
  if (session?.mode !== 'unlocked' || me === null) return openWriting(id);
  const life = await queryClient.fetchQuery({ ...lifeQuery(id), staleTime: 0 }).catch(() => null);
  return life !== null && subjectOf(life, me) !== null ? openReview(id) : openWriting(id);
}
