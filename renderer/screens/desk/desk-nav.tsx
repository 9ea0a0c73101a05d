import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { bulletinStates } from '#domain/bulletin';
import type { DeskView } from '#domain/contract';
import { type DeskPlace, showView } from '../../state/desk/desk.ts';
import { useDeskPlace, useTaskCount } from '../../state/desk/place.ts';
import { useMember } from '../../state/people/member.ts';
import { countsQuery } from '../../state/queries.ts';
import { useStage } from '../../state/stage.ts';
import styles from './desk-nav.module.css';

/** Trays that are always there; another state's tray comes with its first bulletin. */
const always: ReadonlySet<DeskView> = new Set(['all', 'draft']);

export function DeskNav(): ReactNode {
  const { t } = useTranslation();
  const { data: counts } = useQuery(countsQuery);
  const place = useDeskPlace();
  const member = useMember() !== null;
  const waiting = useTaskCount();
  const shown = (['all', ...bulletinStates] as const).filter(
    (candidate) => always.has(candidate) || candidate === place || (counts?.[candidate] ?? 0) > 0,
  );
  return (
    <nav className={styles['nav']} aria-label={t('desk.navigation')}>
      {member && <Tray view="tasks" count={waiting} />}
      {shown.map((candidate) => (
        <Tray key={candidate} view={candidate} count={counts?.[candidate]} />
      ))}
      <span className={styles['grow']} />
      <Tray view="trash" count={counts?.trash} />
      <button
        type="button"
        className={styles['tray']}
        onClick={() => useStage.setState({ settingsOpen: true })}
      >
        {t('desk.settings')}
      </button>
    </nav>
  );
}

function Tray({ view, count }: { view: DeskPlace; count: number | undefined }): ReactNode {
  const { t, i18n } = useTranslation();
  const current = useDeskPlace() === view;
  return (
    <button
      type="button"
      className={styles['tray']}
      aria-current={current ? 'page' : undefined}
      onClick={() => showView(view)}
    >
      {t(`desk.views.${view}`)}
      {count !== undefined && count > 0 && (
        <span className={styles['count']}>{count.toLocaleString(i18n.language)}</span>
      )}
    </button>
  );
}
