import { type ReactNode, type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Role, leastLetters, needsKey, passcodeFault } from '#domain/people/accounts';
import { NewsroomError } from '#domain/errors';
import { errorText } from '../../state/toasts.ts';
import { PasscodeField } from './passcode-field.tsx';

type NewPasscodeProps = {
  roles: readonly Role[];
  /** The first of the two fields. */
  field?: Ref<HTMLInputElement>;
  disabled?: boolean;
  /** Null while it will not do. */
  onPasscode: (passcode: string | null) => void;
};

/** A passcode to be chosen: typed twice, its rule said beforehand, its fault once it was left. */
export function NewPasscode(props: NewPasscodeProps): ReactNode {
  const { roles, field, disabled = false, onPasscode } = props;
  const { t } = useTranslation();
  const [typed, setTyped] = useState({ next: '', again: '' });
  const [left, setLeft] = useState({ next: false, again: false });
  const weak = typed.next === '' ? null : passcodeFault(typed.next, roles);
  const differ = typed.again !== '' && !typed.next.startsWith(typed.again);
  const become = (change: Partial<typeof typed>): void => {
    const now = { ...typed, ...change };
    setTyped(now);
    const good = now.next === now.again && passcodeFault(now.next, roles) === null;
    onPasscode(good ? now.next : null);
  };
  const rule = t(needsKey(roles) ? 'passcode.signingRule' : 'passcode.rule', {
    least: leastLetters(roles),
  });
  const unequal = left.again && typed.again !== '' && typed.again !== typed.next;
  return (
    <>
      <div onBlur={() => setLeft((now) => ({ ...now, next: true }))}>
        <PasscodeField
          label={t('passcode.next')}
          hint={rule}
          disabled={disabled}
          field={field}
          fault={left.next && weak !== null ? errorText(new NewsroomError(weak)) : undefined}
          onText={(next) => become({ next })}
        />
      </div>
      <div onBlur={() => setLeft((now) => ({ ...now, again: true }))}>
        <PasscodeField
          label={t('passcode.again')}
          disabled={disabled}
          fault={differ || unequal ? t('passcode.differ') : undefined}
          onText={(again) => become({ again })}
        />
      </div>
    </>
  );
}
