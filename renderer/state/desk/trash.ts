import { i18n } from '../../i18n/start.ts';
import { newsroom } from '../../newsroom.ts';
import { goToDesk, useStage } from '../stage.ts';
import { isTold, takeAwayAbout, tell, tellError } from '../toasts.ts';
import type { Visit } from '../writing/visit.ts';

/** Into the trash and out again. Nothing asks: whatever was done can be undone from the line that tells it. */

type Named = { readonly id: string; readonly headline: string };

/** One line a bulletin: taken back, it no longer says that the bulletin lies in the trash. */
const about = (id: string): string => `trash ${id}`;

/** What was done last, as long as a line tells it. */
let last: { id: string; call: 'bulletins:trash' | 'bulletins:untrash' } | null = null;

/** Ctrl+Z on the desk: the same as the "Hoàn tác" of the last line. False: there is none any more. */
export function undoLastThrow(): boolean {
  if (last === null || !isTold(about(last.id))) return false;
  back(last.call, last.id);
  return true;
}

export async function trash({ id, headline }: Named): Promise<void> {
  await newsroom.call('bulletins:trash', { id });
  last = { id, call: 'bulletins:untrash' };
  const undo = { label: i18n.t('common.undo'), run: () => back('bulletins:untrash', id) };
  tell(i18n.t('desk.trashedToast', { headline: shown(headline) }), undo, { about: about(id) });
}

export async function restore({ id, headline }: Named): Promise<void> {
  await newsroom.call('bulletins:untrash', { id });
  last = { id, call: 'bulletins:trash' };
  const undo = { label: i18n.t('common.undo'), run: () => back('bulletins:trash', id) };
  tell(i18n.t('desk.restoredToast', { headline: shown(headline) }), undo, { about: about(id) });
}

function back(call: 'bulletins:trash' | 'bulletins:untrash', id: string): void {
  takeAwayAbout(about(id));
  newsroom.call(call, { id }).catch(tellError);
}

/** Saves, goes to the desk, and only then throws away: a save into the trash would be refused. */
export async function trashOpenBulletin(visit: Visit): Promise<void> {
  if (!(await goToDesk()) || useStage.getState().visit === visit) return;
  if (visit.id !== null) await trash({ id: visit.id, headline: visit.fields.headline });
}

function shown(headline: string): string {
  return headline.trim() === '' ? i18n.t('bulletin.untitled') : headline;
}
