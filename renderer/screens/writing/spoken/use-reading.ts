import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { defaultSettings } from '#domain/settings';
import { noWords } from '../../../state/reading/dictionary.ts';
import {
  type Frozen,
  LiveReading,
  secondsOfPassages,
} from '../../../state/reading/live-reading.ts';
import { dictionaryQuery, settingsQuery } from '../../../state/queries.ts';
import { useSpeed } from '../../../state/reading/use-speed.ts';
import type { Visit } from '../../../state/writing/visit.ts';
import { useFrozen } from './use-frozen.ts';

/**
 * The bulletin as it is read, for as long as the room stands: as it was approved where it was, else as the
 * station reads today, following the typing at its pauses.
 */
export function useReading(visit: Visit): LiveReading {
  const { houseStyle: style } = useQuery(settingsQuery).data ?? defaultSettings;
  const dictionary = useQuery(dictionaryQuery).data?.entries ?? noWords;
  const [reading] = useState(() => new LiveReading({ style, dictionary }));
  const { awaited, facts } = useFrozen(visit);
  const frozen: Frozen = awaited ? 'awaited' : (facts?.reading ?? null);
  useEffect(() => reading.speak({ style, dictionary }), [reading, style, dictionary]);
  useEffect(() => {
    reading.read(visit.store.getState().snapshot);
    const stop = visit.store.subscribe(({ snapshot }, before) => {
      if (snapshot !== before.snapshot) reading.read(snapshot);
    });
    return () => {
      stop();
      reading.stop();
    };
  }, [reading, visit]);
  // After the text is known: the frozen reading is of that text and of no other.
  useEffect(() => reading.freeze(frozen), [reading, frozen]);
  return reading;
}

/** Time on air in seconds; null until the bulletin was read through once. */
export function useAirTime(reading: LiveReading): number | null {
  const { passages, ready } = useStore(reading.store);
  const speed = useSpeed();
  return ready ? secondsOfPassages(passages, speed) : null;
}
