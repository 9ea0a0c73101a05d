import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '#domain/spoken/pace/duration';
import type { LiveReading } from '../../../state/reading/live-reading.ts';
import { whenIdle } from '../../../state/when-idle.ts';
import type { Visit } from '../../../state/writing/visit.ts';
import { type SelectionTime, timeOfPlaces } from './time-of-places.ts';
import { useSpeed } from '../../../state/reading/use-speed.ts';

/** How long the selected words take on air; reckoned while the page is idle, so that no key waits for it. */
export function SelectionTimeLine({
  visit,
  reading,
}: {
  visit: Visit;
  reading: LiveReading;
}): ReactNode {
  const { t } = useTranslation();
  const speed = useSpeed();
  const [time, setTime] = useState<SelectionTime | null>(null);
  useEffect(() => {
    let callOff: (() => void) | null = null;
    const soon = (): void => {
      callOff?.();
      callOff = whenIdle(() => {
        const places = hasSelection() ? (visit.editor?.selectedPlaces() ?? []) : [];
        const next = timeOfPlaces(reading.store.getState().passages, places, speed);
        // A caret that moves shows nothing new.
        setTime((now) => (next.syllables === 0 ? null : sameTime(now, next) ? now : next));
      });
    };
    document.addEventListener('selectionchange', soon);
    const stop = reading.store.subscribe(soon);
    return () => {
      callOff?.();
      document.removeEventListener('selectionchange', soon);
      stop();
    };
  }, [visit, reading, speed]);
  if (time === null) return null;
  const { syllables, seconds } = time;
  return <output>{t('prompter.selection', { syllables, time: formatDuration(seconds) })}</output>;
}

function sameTime(one: SelectionTime | null, other: SelectionTime): boolean {
  return one?.syllables === other.syllables && one.seconds === other.seconds;
}

/** Asked before the editor: most of the time there is only a caret. */
function hasSelection(): boolean {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed;
}
