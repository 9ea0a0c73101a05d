import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { commandFacts } from '#domain/commands';
import { formatDuration } from '#domain/spoken/pace/duration';
import { runCommand } from '../../../commands.ts';
import { Button } from '../../../components/button.tsx';
import { ariaKeys } from '../../../components/keys.tsx';
import type { LiveReading } from '../../../state/reading/live-reading.ts';
import type { Visit } from '../../../state/writing/visit.ts';
import { SelectionTimeLine } from '../spoken/selection-time.tsx';
import { useAirTime } from '../spoken/use-reading.ts';
import styles from './status-bar.module.css';

type StatusBarProps = { visit: Visit; reading: LiveReading };

/** How long the bulletin's text is, in writing and on air; the figures follow when typing pauses. */
export function StatusBar({ visit, reading }: StatusBarProps): ReactNode {
  const { t } = useTranslation();
  const counts = useStore(visit.store, (state) => state.counts);
  const { photos, awaiting } = counts ?? { photos: 0, awaiting: 0 };
  const seconds = useAirTime(reading);
  const keys = commandFacts('palette.open').shortcut;
  return (
    <div className={styles['bar']}>
      <span>
        {counts === null
          ? t('bulletin.counting')
          : t('bulletin.syllables', { count: counts.syllables })}
      </span>
      {seconds !== null && seconds > 0 && (
        <span>{t('reading.time', { time: formatDuration(seconds) })}</span>
      )}
      <SelectionTimeLine visit={visit} reading={reading} />
      {photos > 0 && <span>{t('bulletin.photos', { count: photos })}</span>}
      {awaiting > 0 && (
        <span className={styles['ask']}>{t('writing.awaiting', { count: awaiting })}</span>
      )}
      <Button
        kind="quiet"
        className={styles['commands'] ?? ''}
        shortcut={keys}
        aria-keyshortcuts={ariaKeys(keys)}
        onClick={() => runCommand('palette.open')}
      >
        {t('writing.allCommands')}
      </Button>
    </div>
  );
}
