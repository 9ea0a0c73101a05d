import { queryOptions } from '@tanstack/react-query';
import { create } from 'zustand';
import type { BulletinId } from '#domain/bulletin';
import type { CallOutput } from '#domain/contract';
import type { TextSource } from '#domain/contract/history';
import { i18n } from '../../i18n/start.ts';
import { newsroom } from '../../newsroom.ts';
import { lifeQuery, queryClient } from '../queries.ts';
import { ask } from '../questions.ts';
import { openWriting, useStage } from '../stage.ts';
import { tell, tellError } from '../toasts.ts';
import type { Visit } from '../writing/visit.ts';

/** What was: asked for when somebody looks, and brought back without anything being overwritten. */

export type History = CallOutput<'history:list'>;
export type Checkpoints = CallOutput<'history:checkpoints'>;

const key = (id: BulletinId) => ['history', id] as const;

export const historyQuery = (id: BulletinId) =>
  queryOptions({
    queryKey: [...key(id), 'list'],
    queryFn: () => newsroom.call('history:list', { id }),
    retry: false,
  });

export const checkpointsQuery = (id: BulletinId) =>
  queryOptions({
    queryKey: [...key(id), 'checkpoints'],
    queryFn: () => newsroom.call('history:checkpoints', { id }),
    retry: false,
  });

/** Who has changed a writer's own text since he last wrote. Asked once an opening: it is news, or it is not. */
export const helpQuery = (id: BulletinId, visitKey: string) =>
  queryOptions({
    queryKey: ['help', id, visitKey],
    queryFn: () => newsroom.call('history:help', { id }),
    gcTime: 0,
    retry: false,
  });

/** A text as it was is never another; only what is on the desk changes. */
export const textQuery = (of: TextSource) =>
  queryOptions({
    queryKey: ['text', of],
    queryFn: () => newsroom.call('history:text', { of }),
    gcTime: 0,
    retry: false,
  });

export const comparisonQuery = (from: TextSource, to: TextSource) =>
  queryOptions({
    queryKey: ['comparison', from, to],
    queryFn: () => newsroom.call('history:compare', { from, to }),
    gcTime: 0,
    // A comparison with the desk's text is as old as the look at it.
    staleTime: 0,
    retry: false,
  });

/** A burst of saves is one change of the history. */
const SETTLES_MS = 1_000;

/** Follows one bulletin's history while it is looked at; what is answered ends it. */
export function followHistory(id: BulletinId): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const stop = newsroom.on('bulletins:changed', (changed) => {
    if (changed.id !== id) return;
    timer ??= setTimeout(() => {
      timer = null;
      void queryClient.invalidateQueries({ queryKey: key(id) });
    }, SETTLES_MS);
  });
  return () => {
    stop();
    if (timer !== null) clearTimeout(timer);
  };
}

/** What is looked at in place of the sheet. */
export type Shown =
  | { readonly kind: 'read'; readonly of: TextSource }
  | { readonly kind: 'compare'; readonly from: TextSource; readonly to: TextSource };

export const useReader = create<{ shown: Shown | null }>(() => ({ shown: null }));

/** The last words first: a comparison with the desk is one with what was just typed. */
export async function show(visit: Visit, shown: Shown): Promise<void> {
  await visit.autosave.flush();
  // Whoever has gone meanwhile reads something else now.
  if (useStage.getState().visit === visit) useReader.setState({ shown });
}

export function closeReader(): void {
  useReader.setState({ shown: null });
}

/** Sent or decided: what is brought back has to be sent again, which nothing can undo. */
const decided = ['submitted', 'approved', 'phoned'] as const;

/** An older text becomes the next version on the desk; the line that tells it takes it back. */
export async function restoreText(visit: Visit, from: TextSource): Promise<void> {
  if (!(await visit.autosave.flush()) || visit.id === null) return;
  const { id } = visit;
  const { state } = await queryClient.fetchQuery({ ...lifeQuery(id), staleTime: 0 });
  const waits = decided.find((one) => one === state);
  if (waits !== undefined && !(await isMeant(waits))) return;
  const kept = await putBack(id, from);
  closeReader();
  await openWriting(id);
  tell(
    i18n.t('history.restored'),
    { label: i18n.t('common.undo'), run: () => void undo(id, kept).catch(tellError) },
    { about: `restore ${id}`, everywhere: true },
  );
}

async function isMeant(state: (typeof decided)[number]): Promise<boolean> {
  const answer = await ask({
    title: i18n.t('history.sendAgain.title'),
    text: i18n.t('history.sendAgain.explain', {
      state: i18n.t(`bulletin.states.${state}`).toLocaleLowerCase('vi'),
    }),
    answers: [
      { id: 'keep', label: i18n.t('history.sendAgain.keep'), kind: 'safe' },
      { id: 'restore', label: i18n.t('history.restore'), kind: 'plain' },
    ],
  });
  return answer === 'restore';
}

/** Answers the checkpoint of what was there. */
async function putBack(id: BulletinId, from: TextSource): Promise<TextSource> {
  const { version } = await newsroom.call('bulletins:open', { id });
  const { kept } = await newsroom.call('history:restore', { id, baseVersion: version, from });
  return { kind: 'checkpoint', checkpoint: kept };
}

/** What was typed since is kept as well: taking back is one more restoring. */
async function undo(id: BulletinId, kept: TextSource): Promise<void> {
  const { visit } = useStage.getState();
  const isOpen = visit?.id === id;
  if (isOpen && !(await visit.autosave.flush())) return;
  await putBack(id, kept);
  if (isOpen) await openWriting(id);
}
