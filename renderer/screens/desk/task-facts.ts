import type { TFunction } from 'i18next';
import type { Task } from '#domain/contract/review';
import { wordMoment } from '../../state/moments.ts';

/** Why a task waits, in the words of its row. The first stands out. */
export function taskFacts({ why, state, by, since, words, number }: Task, t: TFunction): string[] {
  const when = wordMoment(since);
  switch (why) {
    case 'countersign':
      return [
        t('tasks.countersign'),
        t('tasks.phonedAt', { when, manner: words }),
        t('tasks.recorded', { by }),
      ];
    case 'mend':
      return [t('tasks.mend', { reason: words }), t('tasks.byWhen', { by, when })];
    case 'decide':
      return [
        t('tasks.decide', { number: number ?? 1 }),
        t('tasks.byWhen', { by, when }),
        ...(words === '' ? [] : [t('tasks.note', { note: words })]),
      ];
    case 'air':
      return state === 'phoned'
        ? [t('tasks.air'), t('tasks.phonedAt', { when, manner: words })]
        : [t('tasks.air'), t('tasks.approvedBy', { by, when })];
    default:
      return why satisfies never;
  }
}
