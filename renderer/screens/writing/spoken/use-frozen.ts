import { useQuery } from '@tanstack/react-query';
import { useStore } from 'zustand';
import type { BulletinState } from '#domain/bulletin';
import type { CallOutput } from '#domain/contract';
import { useLife } from '../../../state/life/life.ts';
import { useMember } from '../../../state/people/member.ts';
import { frozenQuery } from '../../../state/queries.ts';
import type { Visit } from '../../../state/writing/visit.ts';

/** In these states what goes out is a revision, read as it was approved. */
const FROZEN: ReadonlySet<BulletinState> = new Set(['approved', 'phoned', 'aired']);

type FrozenFacts = NonNullable<CallOutput<'reading:frozen'>>;

const none = { awaited: false, facts: null } as const;

/** How the text on the sheet was approved to be read; none once a letter of it is another. */
export function useFrozen(visit: Visit): { awaited: boolean; facts: FrozenFacts | null } {
  const id = useStore(visit.store, (state) => state.id);
  const isUnsaved = useStore(
    visit.store,
    ({ status: { kind } }) => kind === 'unsaved' || kind === 'failed',
  );
  const member = useMember();
  const life = useLife(visit);
  const state = life?.state ?? visit.start.state;
  const enabled = id !== null && member !== null && !isUnsaved && FROZEN.has(state);
  const { data, isPending } = useQuery({ ...frozenQuery(id ?? ''), enabled });
  if (!enabled) return none;
  return { awaited: isPending, facts: data ?? null };
}
