import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { TextField } from '../../../components/fields/text-field.tsx';
import type { Visit } from '../../../state/writing/visit.ts';
import { wordDay } from '../../../state/moments.ts';
import { readDay } from './day.ts';

/**
 * The day of the event, typed as it is written: 08/5/2026. Not the browser's date field, which turns day
 * and month around with the language of the system. What is no day stays on the screen for this visit,
 * is said to be none, and leaves the last day that was one.
 */
export function DayField({ visit }: { visit: Visit }): ReactNode {
  const { t } = useTranslation();
  const wrong = useStore(visit.store, (state) => state.wrongDay);
  const check = (text: string): void => visit.store.setState({ wrongDay: readDay(text) === null });
  return (
    <TextField
      name="eventDate"
      inputMode="numeric"
      label={t('writing.fields.eventDate')}
      placeholder={t('writing.hints.eventDate')}
      defaultValue={wordDay(visit.start.fields.eventDate)}
      fault={wrong ? t('writing.hints.wrongDate') : undefined}
      onText={(text) => {
        const day = readDay(text);
        if (day !== null) visit.edit({ eventDate: day });
        // Half a date is no fault while it is being typed; a mended one is well at once.
        if (wrong) check(text);
      }}
      onBlur={(event) => check(event.currentTarget.value)}
    />
  );
}
