import { MonitorPlay } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { commandFacts } from '#domain/commands';
import { voiceLines } from '#domain/publishing/voice-text';
import { spokenText } from '#domain/spoken/spoken-text';
import { formatDuration } from '#domain/spoken/duration';
import { runCommand } from '../../../commands.ts';
import { Button } from '../../../components/button.tsx';
import { ariaKeys } from '../../../components/keys.tsx';
import { ListenButton } from '../../../components/listen-button.tsx';
import { type LiveReading, markOf, secondsOfPassages } from '../../../state/live-reading.ts';
import type { Visit } from '../../../state/visit.ts';
import { voice } from '../../../state/voice.ts';
import { ChoiceBox } from './choice-box.tsx';
import { findWord, unsureWords } from './find-word.ts';
import { PassageText } from './passage-text.tsx';
import { useSpeed } from '../../../state/use-speed.ts';
import styles from '../../../components/spoken/spoken-sheet.module.css';
import own from './spoken-tab.module.css';

type SpokenTabProps = { visit: Visit; reading: LiveReading };

/** "Bản đọc": the bulletin as it is said on air, with what a person should look at. */
export function SpokenTab({ visit, reading }: SpokenTabProps): ReactNode {
  const { t } = useTranslation();
  const sheet = useRef<HTMLElement>(null);
  const { headline, passages, ready, open } = useStore(reading.store);
  const speed = useSpeed();
  const spokenAt = useStore(voice.store, (state) => state.at);
  const word = open === null ? null : findWord(passages, open);
  const markElement = (mark: string): HTMLElement | null =>
    sheet.current?.querySelector<HTMLElement>(`[data-mark="${mark}"]`) ?? null;
  return (
    <div className={own['desk']}>
      <Summary reading={reading} />
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
            reading={reading}
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
          onClose={() => reading.store.setState({ open: null })}
          onDone={() => markElement(open)?.focus()}
        />
      )}
    </div>
  );
}

const prompterKeys = commandFacts('reading.prompter').shortcut;

/** How long it takes, and how much of it is not sure yet. */
function Summary({ reading }: { reading: LiveReading }): ReactNode {
  const { t } = useTranslation();
  const { passages, ready } = useStore(reading.store);
  const speed = useSpeed();
  const unsure = unsureWords(passages);
  const [first] = unsure;
  const time = formatDuration(secondsOfPassages(passages, speed));
  return (
    <div className={styles['summary']}>
      <p>
        <strong>{ready ? t('reading.timeLong', { time }) : t('reading.reckoning')}</strong>
        <span>{t('reading.speed', { speed })}</span>
        {ready && passages.length > 0 && (
          <span data-unsure={unsure.length > 0}>
            {unsure.length === 0
              ? t('reading.allSure')
              : t('reading.unsure', { count: unsure.length })}
          </span>
        )}
      </p>
      {first !== undefined && (
        <Button
          onClick={() => reading.store.setState({ open: markOf(first.block, first.segment) })}
        >
          {t('reading.next')}
        </Button>
      )}
      <Button
        shortcut={prompterKeys}
        aria-keyshortcuts={ariaKeys(prompterKeys)}
        onClick={() => runCommand('reading.prompter')}
      >
        <MonitorPlay aria-hidden="true" />
        {t('prompter.open')}
      </Button>
      <ListenButton
        paragraphs={() =>
          passages.map(
            ({ block }) => voiceLines({ rules: 0, headline: [], blocks: [block] })[0] ?? '',
          )
        }
      />
      <p className={styles['about']}>{t('reading.about')}</p>
    </div>
  );
}
