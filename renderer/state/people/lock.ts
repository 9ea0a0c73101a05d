import { create } from 'zustand';
import { i18n } from '../../i18n/start.ts';
import { begun } from '../writing/begun-words.ts';
import { savedInTime } from '../writing/leaving.ts';
import { rescueToFile } from '../publishing/publish.ts';
import { ask } from '../questions.ts';
import { savedReason } from '../writing/save-words.ts';
import { leave, personHere } from './session.ts';
import { useStage } from '../stage.ts';
import type { Visit } from '../writing/visit.ts';

/** Locking the desk: what is typed is saved first, and where it cannot be, it is kept and said so. */

export const useLock = create<{
  /** Whose name is chosen on the lock screen already. */
  readonly expected: string | null;
  /** Nobody asked for it: the desk was left alone. */
  readonly byItself: boolean;
}>(() => ({ expected: null, byItself: false }));

/** @param next whether the same person is expected back, or another one */
export async function lockDesk(next: 'same' | 'other' = 'same'): Promise<void> {
  const { visit } = useStage.getState();
  if (visit !== null && !(await savedInTime(visit)) && !(await mayLockUnsaved(visit))) return;
  await begun.flush();
  useLock.setState({ expected: next === 'same' ? (personHere()?.id ?? null) : null });
  useLock.setState({ byItself: false });
  await leave();
}

/** There is nobody to ask: what cannot be saved is kept in memory until its writer comes back. */
export async function lockLeftDesk(): Promise<void> {
  const { visit } = useStage.getState();
  if (visit !== null) await savedInTime(visit);
  await begun.flush();
  useLock.setState({ expected: personHere()?.id ?? null, byItself: true });
  await leave();
}

async function mayLockUnsaved(visit: Visit): Promise<boolean> {
  const reason = savedReason(visit.store.getState().status);
  const answer = await ask({
    title: i18n.t('lock.unsaved.title'),
    text: i18n.t('lock.unsaved.explain', { reason }),
    answers: [
      { id: 'stay', label: i18n.t('save.leave.stay'), kind: 'safe' },
      { id: 'keep', label: i18n.t('lock.unsaved.keep'), kind: 'plain' },
      { id: 'rescue', label: i18n.t('save.rescue'), kind: 'plain' },
    ],
  });
  if (answer === 'rescue') return rescueToFile(visit);
  return answer === 'keep';
}
