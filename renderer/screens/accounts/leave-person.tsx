import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountFacts } from '#domain/contract/accounts';
import { SelectField } from '../../components/fields/select-field.tsx';
import { useFirstFocus } from '../../components/frames/use-first-focus.ts';
import { newsroom } from '../../newsroom.ts';
import { personHere } from '../../state/people/session.ts';
import { tell } from '../../state/toasts.ts';
import { SignedForm } from './signed-form.tsx';

type LeavePersonProps = {
  person: AccountFacts;
  accounts: readonly AccountFacts[];
  onGone: () => void;
  onCancel: () => void;
};

/** Somebody leaves: to whom the bulletins go, and how many there are. */
export function LeavePerson({ person, accounts, onGone, onCancel }: LeavePersonProps): ReactNode {
  const { t } = useTranslation();
  const { id, name, bulletins } = person;
  const heirs = accounts.filter((other) => other.leftAt === null && other.id !== id);
  const [handTo, setHandTo] = useState(() => likelyHeir(heirs)?.id ?? '');
  const first = useFirstFocus<HTMLSelectElement>();
  const sign = async (passcode: string): Promise<void> => {
    const done = await newsroom.call('accounts:leave', { id, handTo, passcode });
    const to = heirs.find((heir) => heir.id === handTo)?.name ?? '';
    tell(
      done.bulletins === 0
        ? t('members.leave.storedNone', { name })
        : t('members.leave.stored', { name, to, count: done.bulletins }),
    );
    onGone();
  };
  return (
    <SignedForm
      title={t('members.leave.title', { name })}
      explain={[
        t('members.leave.explain', { name }),
        ...(bulletins === 0 ? [t('members.leave.none')] : []),
      ]}
      done={t(bulletins === 0 ? 'members.leave.doneNone' : 'members.leave.done')}
      focused={bulletins === 0}
      ready={handTo !== ''}
      sign={sign}
      onCancel={onCancel}
    >
      {heirs.length === 0 && <p>{t('members.leave.nobody')}</p>}
      {heirs.length > 0 && bulletins > 0 && (
        <SelectField
          ref={first}
          label={t('members.leave.to', { name, count: bulletins })}
          value={handTo}
          options={heirs.map((heir) => ({ value: heir.id, label: heir.name }))}
          onChoose={setHandTo}
        />
      )}
    </SignedForm>
  );
}

/** Another reporter before anybody else, and the administrator who does it last. */
function likelyHeir(heirs: readonly AccountFacts[]): AccountFacts | undefined {
  const me = personHere()?.id;
  const others = heirs.filter(({ id }) => id !== me);
  return others.find(({ roles }) => roles.includes('reporter')) ?? others[0] ?? heirs[0];
}
