import { useQuery } from '@tanstack/react-query';
import { RadioGroup } from 'radix-ui';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/contract/accounts';
import { Button } from '../../../components/button.tsx';
import { Radio } from '../../../components/fields/radio.tsx';
import { TextField } from '../../../components/fields/text-field.tsx';
import { Fault } from '../../../components/notices/fault.tsx';
import { approveByPhone } from '../../../state/life/moves.ts';
import { useMember } from '../../../state/people/member.ts';
import { exportBulletin } from '../../../state/publishing/publish.ts';
import { useBegunFields } from '../../../state/writing/begun-fields.ts';
import { peopleQuery } from '../../../state/queries.ts';
import type { Visit } from '../../../state/writing/visit.ts';
import { Answers } from './answers.tsx';
import { readClock, wordClock } from './clock-time.ts';
import styles from './life-form.module.css';
import { StepForm } from './step-form.tsx';
import { useStep } from './use-step.ts';

/** At night, in a storm: who said yes, how he was asked, when; and the script goes out at once. */
export function PhoneForm({ visit }: { visit: Visit }): ReactNode {
  const { data: people } = useQuery(peopleQuery);
  const me = useMember()?.id;
  if (people === undefined) return null;
  const approvers = people.filter(({ id, roles }) => id !== me && roles.includes('approver'));
  return approvers.length === 0 ? <Nobody /> : <Asked visit={visit} approvers={approvers} />;
}

function Nobody(): ReactNode {
  const { t } = useTranslation();
  return <Fault>{t('life.ask.nobody')}</Fault>;
}

function Asked({ visit, approvers }: { visit: Visit; approvers: readonly Person[] }): ReactNode {
  const { t } = useTranslation();
  // Of several nobody is named for the one who writes it down: a leader's word is at stake.
  const [named, setNamed] = useState(approvers.length === 1 ? approvers[0] : undefined);
  // Not the hour: one that is left from another call would be recorded as this one's.
  const begun = useBegunFields({ bulletin: visit.id, purpose: 'phone' }, () => ({ manner: '' }));
  const [time] = useState(() => wordClock(new Date()));
  const typed = useRef({ ...begun.opened, time });
  const [faults, setFaults] = useState({ named: false, manner: false, time: false });
  const { busy, take } = useStep();
  const send = async (thenExport: boolean): Promise<void> => {
    const { manner } = typed.current;
    const at = readClock(typed.current.time);
    const wrong = {
      named: named === undefined,
      manner: manner.trim() === '',
      time: at === null,
    };
    setFaults(wrong);
    if (named === undefined || wrong.manner || at === null) return;
    const order = { named: named.id, manner, saidAt: at.toISOString() };
    const done = await take(() => approveByPhone(visit, order, named.name));
    if (done) begun.forget();
    if (done && thenExport) await exportBulletin(visit, 'script');
  };
  return (
    <StepForm hint={t('life.ask.phoneHint')} onSend={() => void send(true)}>
      <People {...{ approvers, named }} missing={faults.named} onChoose={setNamed} />
      <TextField
        label={t('life.ask.manner')}
        placeholder={t('life.ask.mannerHint')}
        defaultValue={begun.opened.manner}
        fault={faults.manner ? t('life.ask.mannerMissing') : undefined}
        onText={(manner) => {
          typed.current = { ...typed.current, manner };
          begun.keep({ manner });
        }}
      />
      <TextField
        label={t('life.ask.time')}
        defaultValue={time}
        fault={faults.time ? t('life.ask.timeWrong') : undefined}
        onText={(words) => {
          typed.current = { ...typed.current, time: words };
        }}
      />
      <Answers label={t('life.ask.phoneAndExport')} busy={busy}>
        <Button disabled={busy} onClick={() => void send(false)}>
          {t('life.ask.phoneOnly')}
        </Button>
      </Answers>
    </StepForm>
  );
}

type PeopleProps = {
  approvers: readonly Person[];
  named: Person | undefined;
  /** It was asked for before. */
  missing: boolean;
  onChoose: (person: Person | undefined) => void;
};

function People({ approvers, named, missing, onChoose }: PeopleProps): ReactNode {
  const { t } = useTranslation();
  // Where there is but one nobody is asked to choose.
  const only = approvers.length === 1 ? approvers[0] : undefined;
  return (
    <div>
      <span className={styles['label']} aria-hidden="true">
        {t('life.ask.who')}
      </span>
      {only === undefined ? (
        <RadioGroup.Root
          className={styles['people']}
          aria-label={t('life.ask.who')}
          value={named?.id ?? ''}
          onValueChange={(id) => onChoose(approvers.find((person) => person.id === id))}
        >
          {approvers.map(({ id, name }) => (
            <Radio key={id} value={id} className={styles['person']}>
              {name}
            </Radio>
          ))}
        </RadioGroup.Root>
      ) : (
        <p className={styles['only']}>{only.name}</p>
      )}
      {missing && named === undefined && <Fault>{t('life.ask.whoMissing')}</Fault>}
    </div>
  );
}
