import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/accounts-contract';
import { TextField } from '../../../components/text-field.tsx';
import { revisionToAir, useLife } from '../../../state/life.ts';
import { air } from '../../../state/life-moves.ts';
import { useMember } from '../../../state/member.ts';
import type { Visit } from '../../../state/visit.ts';
import { wordDay } from '../../../state/moments.ts';
import { readDay } from '../day.ts';
import { Answers } from './answers.tsx';
import styles from './life-panel.module.css';
import { useStep } from './use-step.ts';

/** One programme is recorded bulletin after bulletin: the next one was most likely in it, too. */
const last = { slot: '', announcer: '' };

/** When it was on air and who read it, with what is most likely already written in. */
export function AirForm({ visit }: { visit: Visit }): ReactNode {
  const { t } = useTranslation();
  const life = useLife(visit);
  const member = useMember();
  const aired = life === null ? null : revisionToAir(life);
  const [opened] = useState(() => likely(member));
  const typed = useRef(opened);
  const [wrongDate, setWrongDate] = useState(false);
  const { busy, take } = useStep();
  const send = async (): Promise<void> => {
    const { slot, announcer } = typed.current;
    const date = readDay(typed.current.date) ?? '';
    setWrongDate(date === '');
    if (date === '' || aired === null) return;
    const { revision } = aired;
    const done = await take(() => air(visit, { revision, date, slot, announcer }));
    if (done) Object.assign(last, { slot, announcer });
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p className={styles['hint']}>{t('life.ask.airHint', { number: aired?.number ?? '' })}</p>
      <div className={styles['pair']}>
        <TextField
          label={t('life.ask.date')}
          inputMode="numeric"
          defaultValue={opened.date}
          fault={wrongDate ? t('life.ask.dateWrong') : undefined}
          onText={(date) => {
            typed.current = { ...typed.current, date };
          }}
        />
        <TextField
          label={t('life.ask.slot')}
          placeholder={t('life.ask.slotHint')}
          defaultValue={opened.slot}
          maxLength={200}
          onText={(slot) => {
            typed.current = { ...typed.current, slot };
          }}
        />
      </div>
      <TextField
        label={t('life.ask.announcer')}
        placeholder={t('life.ask.announcerHint')}
        defaultValue={opened.announcer}
        maxLength={200}
        onText={(announcer) => {
          typed.current = { ...typed.current, announcer };
        }}
      />
      <Answers label={t('life.air')} busy={busy} />
    </form>
  );
}

function likely(member: Person | null): { date: string; slot: string; announcer: string } {
  const reads = member?.roles.includes('announcer') === true;
  return { ...last, date: wordDay(isoToday()), ...(reads ? { announcer: member.name } : {}) };
}

/** The day as clocks here have it. */
function isoToday(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
