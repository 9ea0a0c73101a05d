import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { formatDuration } from '#domain/spoken/pace/duration';
import type { Prompter } from '../../state/prompter/prompter.ts';
import styles from './prompter.module.css';

/** A quarter of a second: no second is shown late. */
const TIMES_MS = 250;

/** Headline, what the text may claim to be, and the times. */
export function TopLine({ prompter }: { prompter: Prompter }): ReactNode {
  const { t } = useTranslation();
  const script = useStore(prompter.store, (state) => state.script);
  const speed = useStore(prompter.store, (state) => state.speed);
  const headline = script?.headline.trim() ?? '';
  return (
    <header className={styles['top']}>
      <h1 className={styles['headline']} lang="vi">
        {script !== null && headline === '' ? t('bulletin.untitled') : headline}
      </h1>
      {script !== null && (
        <strong className={styles['standing']} data-standing={script.standing}>
          {t(`prompter.standing.${script.standing}`)}
        </strong>
      )}
      <Times prompter={prompter} />
      <span aria-live="polite" data-fact="speed">
        {t('prompter.pace')} <b>{t('prompter.speed', { speed: Math.round(speed * 10) / 10 })}</b>{' '}
        {t('prompter.unit')}
      </span>
    </header>
  );
}

function Times({ prompter }: { prompter: Prompter }): ReactNode {
  const { t } = useTranslation();
  const [, setTick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTick((tick) => tick + 1), TIMES_MS);
    return () => clearInterval(timer);
  }, []);
  const { spent } = prompter.run;
  return (
    <>
      <span data-fact="spent">
        {t('prompter.spent')} <b>{formatDuration(Math.floor(spent))}</b>
      </span>
      <span data-fact="left">
        {t('prompter.left')} <b>{formatDuration(prompter.secondsLeft)}</b>
      </span>
    </>
  );
}
