import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StateChip } from '../../../components/state-chip.tsx';
import { type Life, livePhone, useLife } from '../../../state/life/life.ts';
import type { Visit } from '../../../state/writing/visit.ts';

/** The state as it is now, with the revision that it is about: "Chờ duyệt · phiên bản 3". */
export function LifeChip({ visit }: { visit: Visit }): ReactNode {
  const { t } = useTranslation();
  const life = useLife(visit);
  const state = life?.state ?? visit.start.state;
  const number = life === null ? null : numberOf(life);
  if (number === null) return <StateChip state={state} />;
  const words =
    state === 'draft'
      ? t('life.editing', { number })
      : t('life.numbered', { state: t(`bulletin.states.${state}`), number });
  return <StateChip state={state} words={words} />;
}

function numberOf(life: Life): number | null {
  switch (life.state) {
    case 'draft':
      return life.approved === null && life.aired === null ? null : life.next;
    case 'submitted':
      return life.submitted?.number ?? null;
    case 'approved':
      return life.approved?.number ?? null;
    case 'phoned':
      return livePhone(life)?.number ?? null;
    case 'aired':
      return life.aired?.number ?? null;
    case 'returned':
    case 'withdrawn':
      return null;
    default:
      return life.state satisfies never;
  }
}
