import { useQuery } from '@tanstack/react-query';
import { useStore } from 'zustand';
import type { Person } from '#domain/contract/accounts';
import type { LifeFacts, RevisionHash } from '#domain/contract/review';
import { type Move, newLife } from '#domain/life/workflow';
import { mayCall, useMember } from '../people/member.ts';
import { lifeQuery, queryClient } from '../queries.ts';
import { personHere } from '../people/session.ts';
import type { SaveStatus } from '../writing/autosave.ts';
import type { Visit } from '../writing/visit.ts';

/** Where the open bulletin stands, for whoever is here: live, since others decide meanwhile. */

/** All but the name: a bulletin has none before its first words are saved. */
export type Life = Omit<LifeFacts, 'id'>;

/** Null: nobody is here, so there is nothing to send or decide; or it is not known yet. */
export function useLife(visit: Visit): Life | null {
  const id = useStore(visit.store, (state) => state.id);
  const member = useMember();
  const { data } = useQuery({ ...lifeQuery(id ?? ''), enabled: id !== null });
  if (member === null) return null;
  return id === null ? unborn(member) : (data ?? null);
}

export function lifeNow(visit: Visit): Life | null {
  const member = personHere();
  if (member === null) return null;
  if (visit.id === null) return unborn(member);
  return queryClient.getQueryData(lifeQuery(visit.id).queryKey) ?? null;
}

export function mayMove(life: Life | null, move: Move): boolean {
  return life?.moves.includes(move) ?? false;
}

/** What it will be as soon as something is written. */
function unborn(member: Person): Life {
  const mayWrite = mayCall(member, 'bulletins:create');
  return {
    state: newLife.state,
    author: { id: member.id, name: member.name },
    mayWrite,
    submitted: null,
    approved: null,
    broken: false,
    aired: null,
    phones: [],
    returned: null,
    withdrawn: null,
    correcting: null,
    voided: null,
    next: 1,
    seen: null,
    looks: [],
    ownText: 'no',
    moves: mayWrite ? ['submitted'] : [],
  };
}

/** Which revision goes on air, or out of the door as more than a draft. */
export function revisionToAir(life: Life): { revision: RevisionHash; number: number } | null {
  return life.approved ?? livePhone(life);
}

export function livePhone({ phones }: Life) {
  return phones.findLast(({ void: gone }) => !gone) ?? null;
}

/** Why nothing may be written here: somebody else's, a role that does not write, or on air already. */
export type ReadOnly = 'trash' | 'not-yours' | 'role' | 'aired';

/** Text that is on no disk yet stays in hand, whatever has become of the right to write it. */
export function readOnlyFor(
  life: Life | null,
  member: Person | null,
  { trashed, status }: { trashed: boolean; status: SaveStatus['kind'] },
): ReadOnly | null {
  if (trashed) return 'trash';
  if (life === null || member === null || status === 'unsaved' || status === 'failed') return null;
  if (!mayCall(member, 'bulletins:save')) return 'role';
  if (!life.mayWrite) return 'not-yours';
  return life.state === 'aired' ? 'aired' : null;
}

export function useReadOnly(visit: Visit): ReadOnly | null {
  const status = useStore(visit.store, (state) => state.status.kind);
  const life = useLife(visit);
  return readOnlyFor(life, useMember(), { trashed: visit.start.trashed, status });
}
