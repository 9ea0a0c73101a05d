import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/button.tsx';
import type { Visit } from '../../../state/writing/visit.ts';
import { useFrozen } from './use-frozen.ts';
import styles from './frozen-reading.module.css';

/** So many differences are told at once; the rest on request. */
const FIRST = 2;

/** "Cách đọc nay khác": what was approved is read as it was approved, though the station reads otherwise now. */
export function FrozenReading({ visit }: { visit: Visit }): ReactNode {
  const { t } = useTranslation();
  const { facts } = useFrozen(visit);
  const [all, setAll] = useState(false);
  if (facts === null || facts.differences.length === 0) return null;
  const { number, differences, more } = facts;
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
