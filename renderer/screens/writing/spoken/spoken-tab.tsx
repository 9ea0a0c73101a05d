import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { spokenText } from '#domain/spoken/spoken-text';
import type { LiveReading } from '../../../state/reading/live-reading.ts';
import { useSpeed } from '../../../state/reading/use-speed.ts';
import type { Visit } from '../../../state/writing/visit.ts';
import { voice } from '../../../state/reading/voice.ts';
import { ChoiceBox } from './choice-box.tsx';
import { findWord } from './find-word.ts';
import { PassageText } from './passage-text.tsx';
import { SpokenSummary, type SpokenTime } from './spoken-summary.tsx';
import styles from '../../../components/spoken/spoken-sheet.module.css';
import own from './spoken-tab.module.css';

type SpokenTabProps = { visit: Visit; reading: LiveReading };

/**
 * "Bản đọc": the bulletin as it is said on air, with what a person should look at. An approved text is shown
 * as it was approved to be read; how it would be read today is looked at on request.
 */
export function SpokenTab({ visit, reading }: SpokenTabProps): ReactNode {
  const { t } = useTranslation();
  const sheet = useRef<HTMLElement>(null);
  const { ready, open, frozen, today, ...approved } = useStore(reading.store);
  const [chosen, setChosen] = useState<SpokenTime>('approved');
  // A word whose choices are asked for is chosen in today's reading: what was approved stays as it is.
  const time = frozen && open === null ? chosen : 'today';
  const isStill = frozen && time === 'approved';
  const { headline, passages } = isStill ? approved : today;
  const speed = useSpeed();
  const spokenAt = useStore(voice.store, (state) => state.at);
  const word = open === null ? null : findWord(passages, open);
  const markElement = (mark: string): HTMLElement | null =>
    sheet.current?.querySelector<HTMLElement>(`[data-mark="${mark}"]`) ?? null;
  return (
    <div className={own['desk']}>
      <SpokenSummary
        visit={visit}
        reading={reading}
        shown={{ headline, passages }}
        time={time}
        onTime={(next) => {
          voice.stop();
          reading.store.setState({ open: null });
          setChosen(next);
        }}
      />
      <article ref={sheet} className={styles['sheet']} aria-label={t('reading.sheet')}>
        <h1 className={styles['headline']} lang="vi">
          {ready && headline.length === 0 ? t('bulletin.untitled') : spokenText(headline)}
        </h1>
        {ready && passages.length === 0 && <p>{t('reading.empty')}</p>}
        {passages.map((passage, index) => (
          <PassageText
            key={passage.block.path.join('.')}
            passage={passage}
            speed={speed}
            reading={isStill ? null : reading}
            speaking={index === spokenAt}
          />
        ))}
      </article>
      {word !== null && open !== null && (
        <ChoiceBox
          key={open}
          visit={visit}
          word={word}
          anchor={() => markElement(open)}
          onClose={() => {
            // Whoever looked at a word of today's reading goes on looking at that.
            setChosen('today');
            reading.store.setState({ open: null });
          }}
          onDone={() => markElement(open)?.focus()}
        />
      )}
    </div>
  );
}
