import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '#domain/people/accounts';
import { NewPasscode } from '../../components/people/new-passcode.tsx';
import { RolesField } from '../../components/people/roles-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { useFirstFocus } from '../../components/frames/use-first-focus.ts';

export type FirstPerson = {
  readonly name: string;
  readonly roles: readonly Role[];
  /** Null until it will do. */
  readonly passcode: string | null;
};

type PersonStepProps = {
  person: FirstPerson;
  onPerson: (change: (person: FirstPerson) => FirstPerson) => void;
};

export function PersonStep({ person, onPerson }: PersonStepProps): ReactNode {
  const { t } = useTranslation();
  const first = useFirstFocus<HTMLInputElement>();
  return (
    <>
      <h1>{t('setUp.person')}</h1>
      <p>{t('setUp.personHint')}</p>
      <TextField
        ref={first}
        label={t('setUp.name')}
        defaultValue={person.name}
        onText={(name) => onPerson((now) => ({ ...now, name }))}
      />
      <RolesField
        label={t('setUp.roles')}
        hint={t('setUp.rolesHint')}
        roles={person.roles}
        fixed="administrator"
        onRoles={(roles) => onPerson((now) => ({ ...now, roles }))}
      />
      <NewPasscode
        roles={person.roles}
        onPasscode={(passcode) => onPerson((now) => ({ ...now, passcode }))}
      />
    </>
  );
}
