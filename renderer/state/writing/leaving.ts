import { desktop } from '../../desktop.ts';
import { i18n } from '../../i18n/start.ts';
import { begun } from './begun-words.ts';
import { realClock } from '../clock.ts';
import { rememberSight } from '../people/first-sight.ts';
import { unsavedVisits } from '../people/put-away.ts';
import { rescueOf, rescueToFile } from '../publishing/publish.ts';
import { ask } from '../questions.ts';
import { savedReason } from './save-words.ts';
import { useSheet } from '../people/sheet.ts';
import { useStage } from '../stage.ts';
import { tellError } from '../toasts.ts';
import type { Visit } from './visit.ts';

/** The ways out of a bulletin: to another screen, out of the window, to sleep. All of them save first. */

/** A disk that takes longer than this counts as failing, and the person is asked. */
const LEAVING_MS = 2_500;
const CLOSING_MS = 5_000;
/** A window that is still there so long after it might close is not going to. */
const CLOSED_MS = 1_000;
const PHOTO_POLL_MS = 100;

/** True: the bulletin may go from the screen, saved or given up by a person's own word. */
export async function mayLeave(visit: Visit): Promise<boolean> {
  if (!(await photosMayGo(visit))) return false;
  while (!(await savedWithin(visit, LEAVING_MS))) {
    const next = await askAboutUnsaved(visit);
    if (next === 'stay') return false;
    if (next === 'discard') return true;
    if (next === 'rescue' && (await isInFile(visit))) return true;
  }
  return true;
}

/** False also where something was typed that the file does not hold. */
async function isInFile(visit: Visit): Promise<boolean> {
  const { edits } = visit.autosave;
  return (await rescueToFile(visit)) && visit.autosave.edits === edits;
}

async function photosMayGo(visit: Visit): Promise<boolean> {
  const count = visit.editor?.pendingPhotos() ?? 0;
  if (count === 0) return true;
  const answer = await ask({
    title: i18n.t('save.photos.title'),
    text: i18n.t('save.photos.explain', { count }),
    answers: [
      { id: 'stay', label: i18n.t('save.photos.stay'), kind: 'safe' },
      { id: 'leave', label: i18n.t('save.photos.leave'), kind: 'danger' },
    ],
  });
  return answer === 'leave';
}

function askAboutUnsaved(visit: Visit): Promise<'stay' | 'retry' | 'rescue' | 'discard'> {
  const reason = savedReason(visit.store.getState().status);
  return ask({
    title: i18n.t('save.leave.title'),
    text: i18n.t('save.leave.explain', { reason }),
    answers: [
      { id: 'stay', label: i18n.t('save.leave.stay'), kind: 'safe' },
      { id: 'retry', label: i18n.t('save.leave.retry'), kind: 'plain' },
      { id: 'rescue', label: i18n.t('save.rescue'), kind: 'plain' },
      { id: 'discard', label: i18n.t('save.leave.discard'), kind: 'danger' },
    ],
  });
}

/** Saves when the window loses focus, sleeps or closes. */
export function followWindow(): () => void {
  const stops = [
    desktop.on('window:leaving', () => {
      void useStage.getState().visit?.autosave.flush();
      void begun.flush();
    }),
    desktop.on('window:closing', () => {
      close().catch(tellError);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

async function close(): Promise<void> {
  const { visit } = useStage.getState();
  await Promise.race([begun.flush(), pass(LEAVING_MS)]);
  const here = visit === null || (await savedInTime(visit)) ? [] : [visit];
  // Of somebody who has locked the desk: in memory alone, and gone with it.
  const [first, ...others] = [...here, ...unsavedVisits()];
  if (first !== undefined) {
    await desktop.call('window:closed', { saved: false, ...rescueOf(first, ...others) });
    return;
  }
  rememberSight();
  const sheetShown = useSheet.getState().shown !== null;
  // The person is asked about a sheet, and may stay.
  if (!sheetShown) takeNoInput();
  await desktop.call('window:closed', sheetShown ? { saved: true, sheetShown } : { saved: true });
}

/**
 * The window goes a moment after the answer: a key in between would be shown and then lost. A window
 * that stays after all (the shell had given up waiting) must be written in again.
 */
function takeNoInput(): void {
  document.documentElement.inert = true;
  realClock.after(CLOSED_MS, () => {
    document.documentElement.inert = false;
  });
}

/** Photos on their way are waited for. */
export async function savedInTime(visit: Visit): Promise<boolean> {
  const deadline = realClock.now() + CLOSING_MS;
  while ((visit.editor?.pendingPhotos() ?? 0) > 0 && realClock.now() < deadline) {
    await pass(PHOTO_POLL_MS);
  }
  return savedWithin(visit, deadline - realClock.now());
}

function savedWithin(visit: Visit, ms: number): Promise<boolean> {
  const late = pass(Math.max(0, ms)).then(() => false);
  return Promise.race([visit.autosave.flush(), late]);
}

function pass(ms: number): Promise<void> {
  return new Promise((resolve) => {
    realClock.after(ms, resolve);
  });
}
