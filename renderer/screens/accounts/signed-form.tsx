import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { PasscodeField } from '../../components/people/passcode-field.tsx';
import { useFirstFocus } from '../../components/frames/use-first-focus.ts';
import { usePasscodeTry } from '../../components/people/use-passcode-try.ts';
import styles from './accounts-screen.module.css';

type SignedFormProps = {
  title: string;
  explain: readonly string[];
  /** What the button says. */
  done: string;
  /** Whether all that is asked for is there but the passcode. */
  ready: boolean;
  /** Signs with the passcode of whoever is here. */
  sign: (passcode: string) => Promise<void>;
  onCancel: () => void;
  /** The passcode is all that is asked for: its field is at hand at once. */
  focused?: boolean;
  children?: ReactNode;
};

/** What an administrator is about to do, in words, and his passcode to sign it, in one panel. */
export function SignedForm(props: SignedFormProps): ReactNode {
  const { title, explain, done, ready, sign, onCancel, focused = false, children } = props;
  const { t } = useTranslation();
  const first = useFirstFocus<HTMLInputElement>();
  const [passcode, setPasscode] = useState('');
  const attempt = usePasscodeTry();
  const busy = attempt.trying || attempt.waiting > 0;
  const may = ready && passcode !== '' && !busy;
  return (
    <form
      className={styles['panel']}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        if (may) void attempt.run(() => sign(passcode));
      }}
    >
      <h2>{title}</h2>
      {explain.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {children}
      <PasscodeField
        field={focused ? first : undefined}
        label={t('members.signed')}
        hint={attempt.trying ? t('members.signing') : undefined}
        fault={attempt.fault}
        onText={setPasscode}
      />
      <div className={styles['answers']}>
        <Button type="submit" kind="primary" disabled={!may}>
          {done}
        </Button>
        <Button disabled={attempt.trying} onClick={onCancel}>
          {t('members.cancel')}
        </Button>
      </div>
    </form>
  );
}
