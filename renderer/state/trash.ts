import { i18n } from '../i18n/start.ts';
import { newsroom } from '../newsroom.ts';
import { goToDesk, useStage } from './stage.ts';
import { tell, tellError } from './toasts.ts';
import type { Visit } from './visit.ts';

/** Into the trash and out again. Nothing asks: whatever was done can be undone from the line that tells it. */

type Named = { readonly id: string; readonly headline: string };

export async function trash({ id, headline }: Named): Promise<void> {
  await newsroom.call('bulletins:trash', { id });
  tell(i18n.t('desk.trashedToast', { headline: shown(headline) }), {
    label: i18n.t('common.undo'),
    run: () => {
      newsroom.call('bulletins:untrash', { id }).catch(tellError);
    },
  });
}

export async function restore({ id, headline }: Named): Promise<void> {
  await newsroom.call('bulletins:untrash', { id });
  tell(i18n.t('desk.restoredToast', { headline: shown(headline) }), {
    label: i18n.t('common.undo'),
    run: () => {
      newsroom.call('bulletins:trash', { id }).catch(tellError);
    },
  });
}

/** Saves, goes to the desk, and only then throws away: a save into the trash would be refused. */
export async function trashOpenBulletin(visit: Visit): Promise<void> {
  if (!(await goToDesk()) || useStage.getState().visit === visit) return;
  if (visit.id !== null) await trash({ id: visit.id, headline: visit.fields.headline });
}

function shown(headline: string): string {
  return headline.trim() === '' ? i18n.t('bulletin.untitled') : headline;
}
