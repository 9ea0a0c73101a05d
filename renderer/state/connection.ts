import { create } from 'zustand';
import type { Connection } from '#domain/desktop-contract';
import { i18n } from '../i18n/start.ts';
import { newsroom } from '../newsroom.ts';
import { queryClient } from './queries.ts';
import { useStage } from './stage.ts';
import { tell } from './toasts.ts';

export const useConnection = create<{ state: Connection }>(() => ({ state: 'connecting' }));

/** After a crash of the newsroom: send what is unsaved again, read the lists afresh, one quiet line. */
export function followConnection(): () => void {
  let restarted = false;
  return newsroom.onConnection((state) => {
    useConnection.setState({ state });
    if (state === 'restarting') restarted = true;
    if (state !== 'ready') return;
    void queryClient.invalidateQueries();
    useStage.getState().visit?.autosave.reconnected();
    if (restarted) tell(i18n.t('common.restarted'));
    restarted = false;
  });
}
