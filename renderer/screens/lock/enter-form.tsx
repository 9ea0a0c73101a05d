import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/contract/accounts';
import { Avatar } from '../../components/people/avatar.tsx';
import { Button } from '../../components/button.tsx';
import { PasscodeField } from '../../components/people/passcode-field.tsx';
import { usePasscodeTry } from '../../components/people/use-passcode-try.ts';
import { wordRoles } from '../../state/people/words.ts';
import { enter } from '../../state/people/session.ts';
import styles from './card.module.css';

type EnterFormProps = { person: Person; onOther: () => void; onForgotten: () => void };

/** The passcode of the one who was chosen. Escape leads back to the names. */
export function EnterForm({ person, onOther, onForgotten }: EnterFormProps): ReactNode {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const attempt = usePasscodeTry();
  const { trying, waiting } = attempt;
  const busy = trying || waiting > 0;
  useLayoutEffect(() => {
    // The field was not to be typed into for a while: it is ready for the next try.
    if (!busy) field.current?.focus();
    if (!busy) field.current?.select();
  }, [busy]);
  const submit = async (): Promise<void> => {
    if (typed !== '' && !busy) await attempt.run(() => enter(person.id, typed));
  };
  return (
    <form
      className={styles['card']}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className={styles['person']}>
        <Avatar name={person.name} large />
        <div>
          <h2>{person.name}</h2>
          <p>{wordRoles(person.roles)}</p>
        </div>
      </div>
      <PasscodeField
        field={field}
        label={t('passcode.label')}
        hint={trying ? t('passcode.checking') : undefined}
        fault={attempt.fault}
        disabled={busy}
        onEscape={onOther}
        onText={setTyped}
      />
      <div className={styles['answers']}>
        <Button type="submit" kind="primary" disabled={typed === '' || busy}>
          {t('lock.enter')}
        </Button>
        <Button onClick={onOther}>{t('lock.other')}</Button>
        <Button kind="quiet" onClick={onForgotten}>
          {t('lock.forgot')}
        </Button>
      </div>
    </form>
  );
}
