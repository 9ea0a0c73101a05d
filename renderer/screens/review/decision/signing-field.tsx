import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PasscodeField } from '../../../components/people/passcode-field.tsx';
import type { Signing } from './use-signing.ts';

/** Asks for the passcode, and again after a wrong one: the field is empty then, and has the focus. */
export function SigningField({ signing }: { signing: Signing }): ReactNode {
  return <Field key={signing.attempt} signing={signing} />;
}

function Field({ signing: { fault, open, type } }: { signing: Signing }): ReactNode {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (open) field.current?.focus();
  }, [open]);
  return (
    <PasscodeField
      field={field}
      label={t('review.sign.passcode')}
      fault={fault}
      disabled={!open}
      onText={type}
    />
  );
}
