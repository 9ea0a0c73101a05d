import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeyFacts } from '#domain/contract/accounts';
import { readFingerprint } from '#domain/trust/fingerprint';
import { TextArea } from '../../components/fields/text-field.tsx';
import { newsroom } from '../../newsroom.ts';
import { hasRole, personHere } from '../../state/people/session.ts';
import { tell } from '../../state/toasts.ts';
import { SignedForm } from './signed-form.tsx';

type CompareSheetProps = { facts: KeyFacts; onDone: () => void };

/** The maker of a new sheet reads its fingerprint off the paper; what it is for, and for what it is not. */
export function CompareSheet({ facts, onDone }: CompareSheetProps): ReactNode {
  const { t } = useTranslation();
  const [fingerprint, setFingerprint] = useState('');
  return (
    <SignedForm
      title={t('newSheet.compare.title')}
      explain={[t('newSheet.compare.explain'), t('newSheet.compare.worth')]}
      done={t('newSheet.compare.done')}
      ready={readFingerprint(fingerprint).length === facts.id.length}
      sign={async (passcode) => {
        await newsroom.call('keys:compareSheet', { fingerprint, passcode });
        tell(t('newSheet.compare.told'));
        onDone();
      }}
      onCancel={onDone}
    >
      <TextArea
        name="fingerprint"
        label={t('newSheet.compare.field')}
        placeholder={t('newSheet.compare.hint')}
        onText={setFingerprint}
      />
    </SignedForm>
  );
}

/** It is the station's, whoever is here made its sheet, and has not compared it yet. */
export function mayCompare({ kind, unconfirmed, compared, grantedBy }: KeyFacts): boolean {
  const mine = hasRole('administrator') && grantedBy === personHere()?.name;
  return kind === 'station' && unconfirmed && !compared && mine;
}
