import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type DeskRules, deskRules } from '#domain/people/accounts';
import { Segmented } from '../../components/fields/segmented.tsx';
import { newsroom } from '../../newsroom.ts';
import { queryClient, rulesQuery } from '../../state/queries.ts';
import { tellError } from '../../state/toasts.ts';
import styles from './accounts-screen.module.css';
import { NewSheet } from './new-sheet.tsx';

/** Minutes that are offered; another one that was set shows beside them. */
const MINUTES = [5, 10, 20, 60, 0] as const;

/** What the station decided about its own desk. */
export function RulesPart({ toSheet }: { toSheet: boolean }): ReactNode {
  const { t } = useTranslation();
  const { data: rules } = useQuery(rulesQuery);
  if (rules === undefined) return null;
  const minutes = [...new Set([...MINUTES, rules.lockAfterMinutes])];
  return (
    <div className={styles['narrow']}>
      <section className={styles['panel']} aria-labelledby="rule-own-text">
        <h2 id="rule-own-text">{t('rules.ownText')}</h2>
        <p>{t('rules.ownTextHint')}</p>
        <Segmented
          label={t('rules.ownText')}
          value={rules.ownText}
          options={deskRules.shape.ownText.options.map((value) => ({
            value,
            label: t(`rules.ownTexts.${value}`),
          }))}
          onChoose={(ownText) => change({ ownText })}
        />
      </section>
      <section className={styles['panel']} aria-labelledby="rule-lock">
        <h2 id="rule-lock">{t('rules.lock')}</h2>
        <p>{t('rules.lockHint')}</p>
        <Segmented
          label={t('rules.lock')}
          value={String(rules.lockAfterMinutes)}
          options={minutes.map((count) => ({
            value: String(count),
            label: count === 0 ? t('rules.never') : t('rules.minutes', { count }),
          }))}
          onChoose={(count) => change({ lockAfterMinutes: Number(count) })}
        />
      </section>
      <NewSheet asked={toSheet} />
    </div>
  );
}

function change(next: Partial<DeskRules>): void {
  newsroom
    .call('rules:write', next)
    .then((stored) => queryClient.setQueryData(rulesQuery.queryKey, stored))
    .catch(tellError);
}
