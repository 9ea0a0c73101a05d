import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { needsKey } from '#domain/people/accounts';
import type { AccountFacts } from '#domain/contract/accounts';
import { newsroom } from '../../newsroom.ts';
import type { OneTime } from './once-panel.tsx';
import { SignedForm } from './signed-form.tsx';

type ResetPersonProps = {
  person: AccountFacts;
  onReset: (made: OneTime) => void;
  onCancel: () => void;
};

export function ResetPerson({ person, onReset, onCancel }: ResetPersonProps): ReactNode {
  const { t } = useTranslation();
  const { id, name } = person;
  const sign = async (passcode: string): Promise<void> => {
    const { oneTimePasscode } = await newsroom.call('accounts:reset', { id, passcode });
    onReset({ name, oneTimePasscode });
  };
  const key = needsKey(person.roles) ? [t('members.reset.key')] : [];
  return (
    <SignedForm
      title={t('members.reset.title', { name })}
      explain={[t('members.reset.explain', { name }), ...key]}
      done={t('members.reset.done')}
      ready
      focused
      sign={sign}
      onCancel={onCancel}
    />
  );
}
