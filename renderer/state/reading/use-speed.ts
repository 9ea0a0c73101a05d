import { useQuery } from '@tanstack/react-query';
import { defaultSettings } from '#domain/settings';
import { settingsQuery } from '../queries.ts';

/** The station's speed on air, in syllables a second. Apart from the reading: the desk's rows need no grammar. */
export function useSpeed(): number {
  return (useQuery(settingsQuery).data ?? defaultSettings).readingSpeed;
}
