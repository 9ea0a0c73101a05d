import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { type LiveReading, markOf } from '../../../state/reading/live-reading.ts';
import { useStage } from '../../../state/stage.ts';
import styles from './checks-list.module.css';
import { type FoundWord, unsureWords } from '../spoken/find-word.ts';

/** More words than these are counted, not listed. */
const MOST_WORDS = 4;

/** "2 chữ chưa rõ cách đọc": each leads to its choices. */
export function UnsureReadings({ reading }: { reading: LiveReading }): ReactNode {
  const { t } = useTranslation();
  const passages = useStore(reading.store, (state) => state.passages);
  const unsure = unsureWords(passages);
  if (unsure.length === 0) return null;
  const choose = ({ block, segment }: FoundWord): void => {
    useStage.setState({ tab: 'spoken' });
    // The tab must be on the screen before the choices can point into it.
    requestAnimationFrame(() => reading.store.setState({ open: markOf(block, segment) }));
  };
  const rest = unsure.length - MOST_WORDS;
  return (
    <li className={styles['check']}>
      <CircleAlert aria-hidden="true" />
      <div>
        {t('reading.unsure', { count: unsure.length })}
        <div className={styles['places']}>
          {unsure.slice(0, MOST_WORDS).map((word) => (
            <span key={markOf(word.block, word.segment)} className={styles['place']}>
              <button type="button" onClick={() => choose(word)}>
                {t('reading.place', { written: word.segment.written, n: word.paragraph })}
              </button>
            </span>
          ))}
        </div>
        {rest > 0 && <span className={styles['more']}>{t('checks.more', { count: rest })}</span>}
      </div>
    </li>
  );
}
