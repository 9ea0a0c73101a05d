import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry } from '../../../state/life/timeline.ts';
import styles from './history-tab.module.css';
import { wordWhen } from './when.ts';

/** One thing that was done: what, by whom and when, and what was said with it. */
export function EntryWords({ entry }: { entry: Entry }): ReactNode {
  const { t } = useTranslation();
  const { kind, number, by, at, words, approvalCode } = entry;
  return (
    <>
      <p className={styles['what']}>
        {t(`history.kinds.${kind}`)}
        {number !== null && (
          <span className={styles['number']}>{t('history.number', { number })}</span>
        )}
      </p>
      <p className={styles['by']}>
        {by === '' ? wordWhen(at) : t('remarks.by', { name: by, when: wordWhen(at) })}
      </p>
      {words !== '' && <p className={styles['words']}>{t('remarks.quoted', { quote: words })}</p>}
      <Facts entry={entry} />
      {approvalCode !== null && (
        <p className={styles['by']}>{t('history.code', { code: approvalCode })}</p>
      )}
    </>
  );
}

/** When and by whom it went on air; of what file it was made. */
function Facts({ entry: { kind, detail } }: { entry: Entry }): ReactNode {
  const { t } = useTranslation();
  const { date, slot, announcer, source } = detail;
  if (kind === 'imported' && source !== undefined)
    return <p className={styles['by']}>{t('history.source', { name: source })}</p>;
  if (kind !== 'aired' || date === undefined) return null;
  const facts = [
    t('history.airedOn', { day: date.split('-').toReversed().join('/') }),
    slot === undefined ? '' : t('history.slot', { slot }),
    announcer === undefined ? '' : t('history.announcer', { name: announcer }),
  ];
  return <p className={styles['by']}>{facts.filter((fact) => fact !== '').join(' · ')}</p>;
}
