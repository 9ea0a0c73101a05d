import { MonitorPlay } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { commandFacts } from '#domain/commands';
import { voiceLines } from '#domain/publishing/voice-text';
import { formatDuration } from '#domain/spoken/pace/duration';
import { runCommand } from '../../../commands.ts';
import { Button } from '../../../components/button.tsx';
import { ariaKeys } from '../../../components/keys.tsx';
import { ListenButton } from '../../../components/spoken/listen-button.tsx';
import { Segmented } from '../../../components/fields/segmented.tsx';
import {
  type LiveReading,
  markOf,
  type ReadText,
  secondsOfPassages,
} from '../../../state/reading/live-reading.ts';
import { useSpeed } from '../../../state/reading/use-speed.ts';
import type { Visit } from '../../../state/writing/visit.ts';
import { unsureWords } from './find-word.ts';
import styles from '../../../components/spoken/spoken-sheet.module.css';
import own from './spoken-tab.module.css';
import { useFrozen } from './use-frozen.ts';

/** As the text was approved to be read, or as the station would read it now. */
export type SpokenTime = 'approved' | 'today';

type SpokenSummaryProps = {
  visit: Visit;
  reading: LiveReading;
  /** What stands on the sheet below. */
  shown: ReadText;
  time: SpokenTime;
  onTime: (time: SpokenTime) => void;
};

const prompterKeys = commandFacts('reading.prompter').shortcut;

/** How long it takes, whose reading it is, and how much of it is not sure yet. */
export function SpokenSummary(props: SpokenSummaryProps): ReactNode {
  const { visit, reading, shown, time, onTime } = props;
  const { t } = useTranslation();
  const { ready, frozen } = useStore(reading.store);
  const { passages } = shown;
  const speed = useSpeed();
  const unsure = unsureWords(passages);
  const [first] = unsure;
  const isStill = frozen && time === 'approved';
  const duration = formatDuration(secondsOfPassages(passages, speed));
  return (
    <div className={styles['summary']}>
      {frozen && <WhichReading visit={visit} time={time} onTime={onTime} />}
      <p>
        <strong>
          {ready ? t('reading.timeLong', { time: duration }) : t('reading.reckoning')}
        </strong>
        <span>{t('reading.speed', { speed })}</span>
        {ready && passages.length > 0 && !isStill && (
          <span data-unsure={unsure.length > 0}>
            {unsure.length === 0
              ? t('reading.allSure')
              : t('reading.unsure', { count: unsure.length })}
          </span>
        )}
      </p>
      {first !== undefined && !isStill && (
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
      <p className={styles['about']}>{t(isStill ? 'frozen.about' : 'reading.about')}</p>
    </div>
  );
}

type WhichReadingProps = Pick<SpokenSummaryProps, 'visit' | 'time' | 'onTime'>;

/** What is read is what was approved; today's way is there to be looked at. */
function WhichReading({ visit, time, onTime }: WhichReadingProps): ReactNode {
  const { t } = useTranslation();
  const { facts } = useFrozen(visit);
  if (facts === null) return null;
  const count = facts.differences.length + facts.more;
  const against = count === 0 ? t('frozen.same') : t('frozen.count', { count });
  const todayWords = time === 'today' ? t('frozen.onlyLook') : against;
  return (
    <div className={own['which']}>
      <Segmented<SpokenTime>
        label={t('frozen.which')}
        value={time}
        options={[
          { value: 'approved', label: t('frozen.approved', { number: facts.number }) },
          { value: 'today', label: t('frozen.today') },
        ]}
        onChoose={onTime}
      />
      <span>{todayWords}</span>
    </div>
  );
}
