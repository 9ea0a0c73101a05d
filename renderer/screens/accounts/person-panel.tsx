import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { needsKey } from '#domain/people/accounts';
import { assertNever } from '#domain/assert';
import type { AccountFacts } from '#domain/contract/accounts';
import { Button } from '../../components/button.tsx';
import { isFocusLost } from '../../state/focus.ts';
import { wordRoles } from '../../state/people/words.ts';
import { personHere } from '../../state/people/session.ts';
import styles from './accounts-screen.module.css';
import { EditPerson } from './edit-person.tsx';
import { LeavePerson } from './leave-person.tsx';
import type { OneTime } from './once-panel.tsx';
import { ResetPerson } from './reset-person.tsx';

export type PersonPanelProps = {
  person: AccountFacts;
  accounts: readonly AccountFacts[];
  onReset: (made: OneTime) => void;
  /** The person has left the station. */
  onGone: () => void;
};

type Act = 'none' | 'edit' | 'reset' | 'leave';

/** One person, and what can be done with the account. */
export function PersonPanel({ person, accounts, onReset, onGone }: PersonPanelProps): ReactNode {
  const [act, setAct] = useState<Act>('none');
  const back = (): void => setAct('none');
  switch (act) {
    case 'edit':
      return <EditPerson person={person} onDone={back} />;
    case 'reset':
      return <ResetPerson person={person} onReset={onReset} onCancel={back} />;
    case 'leave':
      return <LeavePerson person={person} accounts={accounts} onGone={onGone} onCancel={back} />;
    case 'none':
      return <Facts person={person} onAct={setAct} />;
    default:
      return assertNever(act, 'act');
  }
}

function Facts({ person, onAct }: { person: AccountFacts; onAct: (act: Act) => void }): ReactNode {
  const { t } = useTranslation();
  const isMe = personHere()?.id === person.id;
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // Back from a form, which took the focus with it; the list keeps it where a row was chosen.
    if (isFocusLost()) first.current?.focus();
  }, []);
  return (
    <section className={styles['panel']} aria-labelledby="person-name">
      <div className={styles['words']}>
        <h2 id="person-name">{person.name}</h2>
        <span>{wordRoles(person.roles)}</span>
        {person.temporary && <span className={styles['ask']}>{t('members.temporary')}</span>}
        <span>{t(keyWords(person))}</span>
        <span>{t('members.bulletins', { count: person.bulletins })}</span>
      </div>
      <div className={styles['actions']}>
        <Button ref={first} onClick={() => onAct('edit')}>
          {t('members.edit.action')}
        </Button>
        {!isMe && <Button onClick={() => onAct('reset')}>{t('members.reset.action')}</Button>}
        {!isMe && (
          <Button kind="danger" onClick={() => onAct('leave')}>
            {t('members.leave.action')}
          </Button>
        )}
      </div>
      {isMe && <p>{t('members.self')}</p>}
    </section>
  );
}

function keyWords({ roles, key }: AccountFacts) {
  if (!needsKey(roles)) return 'members.keyNone';
  if (key === null) return 'members.keyDue';
  return key.unconfirmed ? 'members.keyNew' : 'members.keyGood';
}
