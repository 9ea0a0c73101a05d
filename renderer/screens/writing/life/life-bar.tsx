import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { runCommand } from '../../../commands.ts';
import { Button } from '../../../components/button.tsx';
import { type Life, mayMove, useLife, useReadOnly } from '../../../state/life/life.ts';
import { openReview } from '../../../state/life/review.ts';
import { tellError } from '../../../state/toasts.ts';
import type { Visit } from '../../../state/writing/visit.ts';
import { lifeNotice } from './life-notice.ts';
import styles from './life-bar.module.css';
import { stepCommands, stepLabels, stepMoves } from './steps.ts';

/** Above the sheet: where the bulletin stands in words, what a letter typed now would do, what may be done. */
export function LifeBar({ visit }: { visit: Visit }): ReactNode {
  const { t } = useTranslation();
  const life = useLife(visit);
  const readOnly = useReadOnly(visit);
  const id = useStore(visit.store, (state) => state.id);
  if (life === null || visit.start.trashed) return null;
  const notice = lifeNotice({ life, readOnly, born: id !== null }, t);
  const review = reviewLabel(life);
  const steps = notice?.steps.filter((step) => life.moves.includes(stepMoves[step])) ?? [];
  return (
    // There before its words are, so that a screen reader hears of every change.
    <section aria-live="polite" aria-label={t('life.bar.label')}>
      {notice !== null && (
        <div className={styles['bar']} data-tone={notice.tone}>
          <p className={styles['words']}>
            <b>{notice.title}</b> {notice.facts.join(' ')}{' '}
            {notice.next !== null && <span className={styles['next']}>{notice.next}</span>}
          </p>
          {review !== null && id !== null && (
            <Button onClick={() => void openReview(id).catch(tellError)}>{t(review)}</Button>
          )}
          {steps.map((step) => (
            <Button key={step} onClick={() => runCommand(stepCommands[step])}>
              {t(stepLabels[step])}
              {step !== 'take-back' && '…'}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}

/** Who decides or signs does it in a room of its own. */
function reviewLabel(life: Life): 'life.review' | 'life.countersign' | null {
  if (mayMove(life, 'approved')) return 'life.review';
  return life.state === 'phoned' && mayMove(life, 'countersigned') ? 'life.countersign' : null;
}
