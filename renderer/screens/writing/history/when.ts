import { currentLanguage } from '../../../i18n/start.ts';
import { wordMoment } from '../../../state/moments.ts';

/** "hôm nay 06:31", "08/05/2026 06:31": of what was done the hour counts, however long ago it is. */
export function wordWhen(instant: string, now: Date = new Date()): string {
  const at = new Date(instant);
  const days = (now.setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / 86_400_000;
  if (days < 1.5) return wordMoment(instant);
  const language = currentLanguage() === 'en' ? 'en-GB' : 'vi-VN';
  const hours = new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
  return `${wordMoment(instant)} ${hours}`;
}
