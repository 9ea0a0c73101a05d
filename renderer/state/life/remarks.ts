import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { BulletinId } from '#domain/bulletin';
import type { Remark } from '#domain/contract/history';
import type { Passage, RevisionHash } from '#domain/contract/review';
import { noPassage } from '#domain/revision/mark-passage';
import { i18n } from '../../i18n/start.ts';
import { newsroom } from '../../newsroom.ts';
import { queryClient, remarksQuery, sessionQuery } from '../queries.ts';
import { tell, tellError } from '../toasts.ts';
import { savedId } from '../writing/saved.ts';
import type { Visit } from '../writing/visit.ts';

/** Remarks at passages of a bulletin, and what is done with them. */

/** A remark with its answers, oldest first. */
export type Thread = { readonly remark: Remark; readonly replies: readonly Remark[] };

export type Threads = {
  /** False where there are no accounts: nobody could have said anything. */
  readonly offered: boolean;
  readonly open: readonly Thread[];
  readonly settled: readonly Thread[];
};

const none: readonly Remark[] = [];

/** What was said of a bulletin. Null: one that is not in the library yet. */
export function useThreads(id: BulletinId | null): Threads {
  const { data: session } = useQuery(sessionQuery);
  const offered = session?.mode === 'unlocked';
  const { data = none } = useQuery({
    ...remarksQuery(id ?? ''),
    enabled: offered && id !== null,
  });
  return useMemo(() => ({ offered, ...sortThreads(data) }), [offered, data]);
}

/** Open ones first; both in the order in which they were said. */
export function sortThreads(remarks: readonly Remark[]): Omit<Threads, 'offered'> {
  const known = new Set(remarks.map(({ id }) => id));
  const isRoot = ({ replyTo }: Remark): boolean => replyTo === null || !known.has(replyTo);
  const threads = remarks.filter(isRoot).map((remark) => ({
    remark,
    replies: answersTo(remark, remarks),
  }));
  return {
    open: threads.filter(({ remark }) => remark.resolvedAt === null),
    settled: threads.filter(({ remark }) => remark.resolvedAt !== null),
  };
}

/** Answers to answers too: they are read as one talk. */
function answersTo(root: Remark, remarks: readonly Remark[]): Remark[] {
  const ids = new Set([root.id]);
  return remarks.filter(({ id, replyTo }) => {
    if (replyTo === null || !ids.has(replyTo)) return false;
    ids.add(id);
    return true;
  });
}

export type NewRemark = {
  readonly id: BulletinId;
  /** Null: on the working copy. */
  readonly revision: RevisionHash | null;
  readonly passage: Passage;
  readonly body: string;
};

export async function addRemark({ id, revision, passage, body }: NewRemark): Promise<Remark> {
  const remark = await newsroom.call('comments:add', {
    id,
    revision,
    passage,
    body,
    replyTo: null,
  });
  await queryClient.invalidateQueries({ queryKey: remarksQuery(id).queryKey });
  return remark;
}

/**
 * A remark on what stands on the screen. It has to belong to something: a bulletin that is not in the library
 * yet comes into it by this.
 *
 * @throws NotSaved
 */
export async function addRemarkHere(visit: Visit, passage: Passage, body: string): Promise<Remark> {
  await visit.autosave.flush();
  const id = visit.id ?? (await savedId(visit));
  return addRemark({ id, revision: null, passage, body });
}

export async function answer(id: BulletinId, remark: Remark, body: string): Promise<void> {
  const { revision } = remark;
  const passage = noPassage;
  await newsroom.call('comments:add', { id, revision, passage, body, replyTo: remark.id });
  await queryClient.invalidateQueries({ queryKey: remarksQuery(id).queryKey });
}

/** Says that a remark is done with, or is not; the line that tells it takes it back. */
export async function settle(id: BulletinId, remark: Remark, resolved: boolean): Promise<void> {
  await resolve(id, remark, resolved);
  tell(
    i18n.t(resolved ? 'remarks.settledToast' : 'remarks.reopenedToast'),
    {
      label: i18n.t('common.undo'),
      run: () => void resolve(id, remark, !resolved).catch(tellError),
    },
    { about: `remark ${remark.id}` },
  );
}

async function resolve(id: BulletinId, { id: comment }: Remark, resolved: boolean): Promise<void> {
  await newsroom.call('comments:resolve', { comment, resolved });
  await queryClient.invalidateQueries({ queryKey: remarksQuery(id).queryKey });
}
