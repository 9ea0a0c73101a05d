import { useQuery } from '@tanstack/react-query';
import { clampScale } from '../state/settings.ts';
import { settingsQuery } from '../state/queries.ts';

/** One rem in pixels, as the setting "cỡ chữ" makes it. */
export function useRem(): number {
  const { data: settings } = useQuery(settingsQuery);
  return (16 * clampScale(settings?.scale ?? 100)) / 100;
}
