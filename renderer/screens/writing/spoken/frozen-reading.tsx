import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { BulletinState } from '#domain/bulletin';
import { Button } from '../../../components/button.tsx';
import { useLife } from '../../../state/life.ts';
import { frozenQuery } from '../../../state/queries.ts';
import type { Visit } from '../../../state/visit.ts';
import styles from './frozen-reading.module.css';

/** In these states what goes out is a revision, read as it was approved. */
const FROZEN: ReadonlySet<BulletinState> = new Set(['approved', 'phoned', 'aired']);
/** So many differences are told at once; the rest on request. */
const FIRST = 2;

/** "Cách đọc nay khác": what was approved is read as it was approved, though the station reads otherwise now. */
export function FrozenReading({ visit }: { visit: Visit }): ReactNode {
  const { t } = useTranslation();
  const id = useStore(visit.store, (state) => state.id);
  const life = useLife(visit);
  const enabled = id !== null && life !== null && FROZEN.has(life.state);
  const { data } = useQuery({ ...frozenQuery(id ?? ''), enabled });
  const [all, setAll] = useState(false);
  if (!enabled || !data || data.differences.length === 0) return null;
  const { number, differences, more } = data;
  const shown = all ? differences : differences.slice(0, FIRST);
  const rest = differences.length - shown.length + more;
  return (
    <section className={styles['line']} aria-label={t('frozen.title', { number })}>
      <p className={styles['words']}>
        <b>{t('frozen.title', { number })}</b> <span>{t('frozen.explain')}</span>
      </p>
      <ul className={styles['list']} lang="vi">
        {shown.map(({ written, before, now }) => (
          <li key={`${written} ${before} ${now}`}>
            {t('frozen.difference', { written, before, now: now || t('frozen.silent') })}
          </li>
        ))}
      </ul>
      {rest > 0 && !all && (
        <Button kind="quiet" onClick={() => setAll(true)}>
          {t('frozen.more', { count: rest })}
        </Button>
      )}
    </section>
  );
}
