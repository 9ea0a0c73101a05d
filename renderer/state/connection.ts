import { create } from 'zustand';
import type { Connection, LibraryRefusal } from '#domain/desktop-contract';
import { desktop } from '../desktop.ts';
import { i18n } from '../i18n/start.ts';
import { newsroom } from '../newsroom.ts';
import { queryClient } from './queries.ts';
import { useStage } from './stage.ts';
import { tell, tellFailure } from './toasts.ts';

type ConnectionState = {
  readonly state: Connection;
  /** In the state `refused`: why the library cannot be opened. */
  readonly refusal: LibraryRefusal | null;
};

export const useConnection = create<ConnectionState>(() => ({
  state: 'connecting',
  refusal: null,
}));

/** There is no newsroom, and none will come by itself. */
export const isGone = ({ state }: ConnectionState): boolean =>
  state === 'failed' || state === 'refused';

/** After a crash of the newsroom: send what is unsaved again, read the lists afresh, one quiet line. */
export function followConnection(): () => void {
  let restarted = false;
  /** What was asked before the first newsroom is on its way to it, and need not be asked again. */
  let answersLost = false;
  return newsroom.onConnection((state, refusal) => {
    useConnection.setState({ state, refusal });
    if (state === 'restarting') restarted = true;
    if (state !== 'ready' && state !== 'connecting') answersLost = true;
    if (state !== 'ready') return;
    if (answersLost) void queryClient.invalidateQueries();
    answersLost = false;
    useStage.getState().visit?.autosave.reconnected();
    if (restarted) tell(i18n.t('common.restarted'));
    restarted = false;
  });
}

/** By a person's word, out of `failed` and `refused`. Trying in vain changes nothing on the screen: say so. */
export async function retryNewsroom(): Promise<void> {
  await desktop.call('newsroom:retry', {});
  if (isGone(useConnection.getState())) tellFailure(i18n.t('trouble.stillGone'));
}
