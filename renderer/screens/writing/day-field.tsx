import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../components/text-field.tsx';
import { readDay, wordDay } from './day.ts';

/**
 * The day of the event, typed as it is written: 08/5/2026. Not the browser's date field, which turns day
 * and month around with the language of the system. What is no day stays on the screen, and is not kept.
 */
export function DayField({ day, onDay }: { day: string; onDay: (day: string) => void }): ReactNode {
  const { t } = useTranslation();
  const [wrong, setWrong] = useState(false);
  const check = (text: string): void => setWrong(readDay(text) === null);
  return (
    <TextField
      name="eventDate"
      inputMode="numeric"
      maxLength={10}
      label={t('writing.fields.eventDate')}
      placeholder={t('writing.hints.eventDate')}
      defaultValue={wordDay(day)}
      fault={wrong ? t('writing.hints.wrongDate') : undefined}
      onText={(text) => {
        onDay(readDay(text) ?? '');
        // Half a date is no fault while it is being typed; a mended one is well at once.
        if (wrong) check(text);
      }}
      onBlur={(event) => check(event.currentTarget.value)}
    />
  );
}
