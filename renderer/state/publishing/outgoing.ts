import { useStore } from 'zustand';
import type { RevisionHash } from '#domain/contract/review';
import { type Life, livePhone, useLife } from '../life/life.ts';
import { lifeQuery, queryClient } from '../queries.ts';
import { ask } from '../questions.ts';
import { personHere } from '../people/session.ts';
import { i18n } from '../../i18n/start.ts';
import type { Visit } from '../writing/visit.ts';

/** What goes out of the door: the text on the desk, or a revision that stands for more than a draft. */

export type Outgoing =
  | { readonly kind: 'draft' }
  | {
      readonly kind: 'approved' | 'phoned';
      readonly revision: RevisionHash;
      readonly number: number;
    };

/**
 * What may go out, the desk's own text first. An older approved revision stands beside it while a newer
 * one is being written.
 */
export function outgoingOf(life: Life): readonly [Outgoing, ...Outgoing[]] {
  const { approved, state } = life;
  const phone = livePhone(life);
  if (state === 'phoned' && phone !== null) return [phoned(phone)];
  if (state === 'aired' && approved === null && phone !== null) return [phoned(phone)];
  if (approved === null) return [{ kind: 'draft' }];
  const { revision, number } = approved;
  const settled: Outgoing = { kind: 'approved', revision, number };
  return state === 'approved' || state === 'aired' ? [settled] : [{ kind: 'draft' }, settled];
}

function phoned({ revision, number }: { revision: RevisionHash; number: number }): Outgoing {
  return { kind: 'phoned', revision, number };
}

/** The one that a person chose, if it may still go out; else the desk's own. */
function chosenOf(life: Life, chosen: RevisionHash | null): Outgoing {
  const all = outgoingOf(life);
  return all.find((one) => one.kind !== 'draft' && one.revision === chosen) ?? all[0];
}

/** Null: nobody is here, and whatever goes out is a draft. */
export function useOutgoing(visit: Visit): { all: readonly Outgoing[]; chosen: Outgoing } | null {
  const life = useLife(visit);
  const wanted = useStore(visit.store, (state) => state.outgoing);
  return life === null ? null : { all: outgoingOf(life), chosen: chosenOf(life, wanted) };
}

/** Asked of the newsroom anew, since saving may just have made a draft of what was approved. */
export async function outgoingNow(visit: Visit, id: string): Promise<Outgoing> {
  if (personHere() === null) return { kind: 'draft' };
  const life = await queryClient.fetchQuery({ ...lifeQuery(id), staleTime: 0 });
  return chosenOf(life, visit.store.getState().outgoing);
}

export function wordOutgoing(outgoing: Outgoing): string {
  return outgoing.kind === 'draft'
    ? i18n.t('outgoing.draft')
    : i18n.t(`outgoing.${outgoing.kind}`, { number: outgoing.number });
}

/**
 * Words that leave the house without their sheet are asked about first where nobody approved them. At a
 * station without accounts nobody could, and they carry their stamp all the same.
 */
export async function mayGo(outgoing: Outgoing): Promise<boolean> {
  if (outgoing.kind !== 'draft' || personHere() === null) return true;
  const answer = await ask({
    title: i18n.t('outgoing.ask.title'),
    text: i18n.t('outgoing.ask.explain'),
    answers: [
      { id: 'keep', label: i18n.t('outgoing.ask.keep'), kind: 'safe' },
      { id: 'go', label: i18n.t('outgoing.ask.go'), kind: 'plain' },
    ],
  });
  return answer === 'go';
}
