import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../components/fields/text-field.tsx';
import type { Visit } from '../../../state/writing/visit.ts';
import { Answers } from './answers.tsx';
import styles from './life-form.module.css';
import { StepForm } from './step-form.tsx';
import { useAiring } from './use-airing.ts';

const dateWords = { wrong: 'life.ask.dateWrong', ahead: 'life.ask.dateAhead' } as const;

/** When it was on air and who read it, with what is most likely already written in. */
export function AirForm({ visit }: { visit: Visit }): ReactNode {
  const { t } = useTranslation();
  const { number, opened, dateField, dateFault, busy, write, send } = useAiring(visit);
  return (
    <StepForm hint={t('life.ask.airHint', { number: number ?? '' })} onSend={() => void send()}>
      <div className={styles['pair']}>
        <TextField
          ref={dateField}
          label={t('life.ask.date')}
          inputMode="numeric"
          defaultValue={opened.date}
          fault={dateFault === null ? undefined : t(dateWords[dateFault])}
          onText={(date) => write('date', date)}
        />
        <TextField
          label={t('life.ask.slot')}
          placeholder={t('life.ask.slotHint')}
          defaultValue={opened.slot}
          maxLength={200}
          onText={(slot) => write('slot', slot)}
        />
      </div>
      <TextField
        label={t('life.ask.announcer')}
        placeholder={t('life.ask.announcerHint')}
        defaultValue={opened.announcer}
        maxLength={200}
        onText={(announcer) => write('announcer', announcer)}
      />
      <Answers label={t('life.air')} busy={busy} />
    </StepForm>
  );
}
