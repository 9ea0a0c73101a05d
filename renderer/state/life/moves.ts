import type { CallInput } from '#domain/contract';
import { NewsroomError } from '#domain/errors';
import { i18n } from '../../i18n/start.ts';
import { newsroom } from '../../newsroom.ts';
import { lifeQuery, queryClient } from '../queries.ts';
import { savedId } from '../writing/saved.ts';
import { errorText, tell, tellFailure } from '../toasts.ts';
import type { Visit } from '../writing/visit.ts';

/**
 * The steps of a bulletin's life as a person takes them: each saves first, says what was done and what was
 * kept, and answers whether it was done.
 */

/** Sends what stands on the screen. */
export function submit(visit: Visit, note: string): Promise<boolean> {
  return telling(async () => {
    const { number } = await asSaved(visit, (id, version) =>
      newsroom.call('review:submit', { id, version, note }),
    );
    tell(i18n.t('life.told.submitted', { number }), {
      label: i18n.t('life.takeBack'),
      run: () => void takeBack(visit),
    });
    await lifeAnew(visit);
  });
}

export function takeBack(visit: Visit): Promise<boolean> {
  return telling(async () => {
    await newsroom.call('review:takeBack', { id: await savedId(visit) });
    tell(i18n.t('life.told.takenBack'));
    await lifeAnew(visit);
  });
}

type PhoneOrder = Pick<CallInput<'review:approveByPhone'>, 'named' | 'manner' | 'saidAt'>;

export function approveByPhone(visit: Visit, order: PhoneOrder, name: string): Promise<boolean> {
  return telling(async () => {
    await asSaved(visit, (id, version) =>
      newsroom.call('review:approveByPhone', { id, version, ...order }),
    );
    tell(i18n.t('life.told.phoned', { name }));
    await lifeAnew(visit);
  });
}

type Airing = Omit<CallInput<'review:air'>, 'id'>;

export function air(visit: Visit, airing: Airing): Promise<boolean> {
  return telling(async () => {
    await newsroom.call('review:air', { id: await savedId(visit), ...airing });
    tell(i18n.t('life.told.aired'));
    await lifeAnew(visit);
  });
}

export function withdraw(visit: Visit, reason: string): Promise<boolean> {
  return telling(async () => {
    await newsroom.call('review:withdraw', { id: await savedId(visit), reason });
    tell(i18n.t('life.told.withdrawn'));
    await lifeAnew(visit);
  });
}

/** Text that was typed before anybody knew that the bulletin is on air is saved by this, too. */
export function correct(visit: Visit, reason: string): Promise<boolean> {
  return telling(async () => {
    if (visit.id === null) return;
    await newsroom.call('review:correct', { id: visit.id, reason });
    tell(i18n.t('life.told.corrected'));
    await visit.autosave.flush();
    await lifeAnew(visit);
  });
}

/**
 * Makes a call about the version that stands on the screen. A save that was under way may have moved it
 * on meanwhile: then it is about that one.
 */
async function asSaved<T>(
  visit: Visit,
  call: (id: string, version: number) => Promise<T>,
): Promise<T> {
  const id = await savedId(visit);
  const { version } = visit;
  try {
    return await call(id, version);
  } catch (error) {
    const stale = error instanceof NewsroomError && error.code === 'stale-version';
    if (!stale || visit.version === version) throw error;
    return call(await savedId(visit), visit.version);
  }
}

/** The screen says where it stands as soon as the step is answered, not a moment after. */
async function lifeAnew(visit: Visit): Promise<void> {
  if (visit.id === null) return;
  await queryClient.invalidateQueries({ queryKey: lifeQuery(visit.id).queryKey });
}

async function telling(step: () => Promise<void>): Promise<boolean> {
  try {
    await step();
    return true;
  } catch (error) {
    tellFailure(errorText(error), { about: 'life' });
    return false;
  }
}
