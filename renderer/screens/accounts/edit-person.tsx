import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '#domain/people/accounts';
import type { AccountFacts } from '#domain/contract/accounts';
import { RolesField } from '../../components/people/roles-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { useFirstFocus } from '../../components/frames/use-first-focus.ts';
import { newsroom } from '../../newsroom.ts';
import { tell } from '../../state/toasts.ts';
import { SignedForm } from './signed-form.tsx';

type EditPersonProps = { person: AccountFacts; onDone: () => void };

export function EditPerson({ person, onDone }: EditPersonProps): ReactNode {
  const { t } = useTranslation();
  const first = useFirstFocus<HTMLInputElement>();
  const [name, setName] = useState(person.name);
  const [roles, setRoles] = useState<readonly Role[]>(person.roles);
  const sign = async (passcode: string): Promise<void> => {
    const change = { id: person.id, name, roles: [...roles], passcode };
    const stored = await newsroom.call('accounts:change', change);
    tell(t('members.edit.stored', { name: stored.name }));
    onDone();
  };
  return (
    <SignedForm
      title={t('members.edit.title')}
      explain={[t('members.edit.explain')]}
      done={t('members.edit.done')}
      ready={name.trim() !== '' && roles.length > 0}
      sign={sign}
      onCancel={onDone}
    >
      <TextField
        ref={first}
        label={t('members.name')}
        defaultValue={person.name}
        onText={setName}
      />
      <RolesField label={t('members.rolesLabel')} roles={roles} onRoles={setRoles} />
    </SignedForm>
  );
}
