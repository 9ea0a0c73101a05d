import { queryOptions } from '@tanstack/react-query';
import type { BulletinId } from '#domain/bulletin';
import { i18n } from '../../i18n/start.ts';
import { newsroom } from '../../newsroom.ts';
import { queryClient } from '../queries.ts';
import { ask } from '../questions.ts';
import { takeAwayAbout, tell } from '../toasts.ts';

/** Out of the trash for good: the one thing here that cannot be undone, so it is asked about, with counts. */

/** Drafts that have lain in the trash for thirty days. Under "desk", so that it follows the lists. */
export const purgeableQuery = queryOptions({
  queryKey: ['desk', 'purgeable'],
  queryFn: () => newsroom.call('bulletins:purgeable', {}),
  retry: false,
});

/** The headline of the one that goes, where it is one. False: the person thought better of it. */
export async function purge(ids: readonly BulletinId[], headline?: string): Promise<boolean> {
  const counts = await call(ids, true);
  const many = i18n.t('purge.bulletins', { count: counts.bulletins });
  const what = counts.photos === 0 ? many : i18n.t('purge.both', { many, count: counts.photos });
  const answer = await ask({
    title:
      headline === undefined
        ? i18n.t('purge.title', { many })
        : i18n.t('purge.titleNamed', { headline: headline.trim() || i18n.t('bulletin.untitled') }),
    text: i18n.t('purge.explain', { what }),
    answers: [
      { id: 'keep', label: i18n.t('purge.keep'), kind: 'safe' },
      { id: 'purge', label: i18n.t('purge.yes'), kind: 'danger' },
    ],
  });
  if (answer !== 'purge') return false;
  await call(ids, false);
  // What offered to take them back can do so no more.
  for (const id of ids) takeAwayAbout(`trash ${id}`);
  void queryClient.invalidateQueries({ queryKey: ['desk'] });
  tell(i18n.t('purge.done', { what }));
  return true;
}

function call(ids: readonly BulletinId[], onlyCount: boolean) {
  return newsroom.call('bulletins:purge', { job: crypto.randomUUID(), ids: [...ids], onlyCount });
}
