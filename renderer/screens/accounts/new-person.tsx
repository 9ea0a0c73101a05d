import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '#domain/people/accounts';
import { NewsroomError } from '#domain/errors';
import { RolesField } from '../../components/people/roles-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { useFirstFocus } from '../../components/frames/use-first-focus.ts';
import { newsroom } from '../../newsroom.ts';
import { errorText } from '../../state/toasts.ts';
import type { OneTime } from './once-panel.tsx';
import { SignedForm } from './signed-form.tsx';

type NewPersonProps = { onMade: (made: OneTime) => void; onCancel: () => void };

export function NewPerson({ onMade, onCancel }: NewPersonProps): ReactNode {
  const { t } = useTranslation();
  const first = useFirstFocus<HTMLInputElement>();
  const [name, setName] = useState('');
  const [taken, setTaken] = useState<string>();
  const [roles, setRoles] = useState<readonly Role[]>(['reporter']);
  const sign = async (passcode: string): Promise<void> => {
    try {
      const { oneTimePasscode } = await newsroom.call('accounts:make', {
        name,
        roles: [...roles],
        passcode,
      });
      onMade({ name: name.trim(), oneTimePasscode });
    } catch (error) {
      // The passcode was right: what is to be mended is the name.
      if (!(error instanceof NewsroomError) || error.code !== 'account-name-taken') throw error;
      setTaken(errorText(error));
      first.current?.focus();
    }
  };
  return (
    <SignedForm
      title={t('members.new.title')}
      explain={[t('members.new.explain')]}
      done={t('members.new.done')}
      ready={name.trim() !== '' && roles.length > 0}
      sign={sign}
      onCancel={onCancel}
    >
      <TextField
        ref={first}
        label={t('members.name')}
        fault={taken}
        onText={(text) => {
          setName(text);
          setTaken(undefined);
        }}
      />
      <RolesField label={t('members.rolesLabel')} roles={roles} onRoles={setRoles} />
    </SignedForm>
  );
}
