import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeyFacts } from '#domain/contract/accounts';
import { Button } from '../../components/button.tsx';
import { Segmented } from '../../components/fields/segmented.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { usePasscodeTry } from '../../components/people/use-passcode-try.ts';
import { Fault } from '../../components/notices/fault.tsx';
import { newsroom } from '../../newsroom.ts';
import { hasRole, personHere } from '../../state/people/session.ts';
import { tell } from '../../state/toasts.ts';
import styles from './accounts-screen.module.css';
import { SignedForm } from './signed-form.tsx';

type ConfirmKeyProps = { facts: KeyFacts; onDone: () => void };

/** A second person's word that a new key is its owner's; where there is none, the printed sheet. */
export function ConfirmKey({ facts, onDone }: ConfirmKeyProps): ReactNode {
  const { t } = useTranslation();
  const involved = isInvolved(facts);
  const byPerson = isByPerson(facts);
  const [way, setWay] = useState<'passcode' | 'sheet'>(byPerson ? 'passcode' : 'sheet');
  const ofStation = facts.kind === 'station';
  const told = (): void => {
    tell(ofStation ? t('newSheet.key.confirmed') : t('keys.confirmed', { name: facts.name }));
    onDone();
  };
  const choice = byPerson && !ofStation && (
    <div className={styles['choice']}>
      <span aria-hidden="true">{t('keys.how')}</span>
      <Segmented
        label={t('keys.how')}
        value={way}
        options={[
          { value: 'passcode', label: t('keys.byPasscode') },
          { value: 'sheet', label: t('keys.bySheet') },
        ]}
        onChoose={setWay}
      />
    </div>
  );
  if (way === 'sheet')
    return (
      <BySheet facts={facts} onTold={told} onCancel={onDone}>
        {choice}
        {involved && <p>{t('keys.notYours')}</p>}
      </BySheet>
    );
  return (
    <SignedForm
      title={ofStation ? t('newSheet.key.title') : t('keys.confirmTitle', { name: facts.name })}
      explain={[
        ofStation
          ? t('newSheet.key.explain', { by: facts.grantedBy })
          : t('keys.confirmExplain', { name: facts.name }),
      ]}
      done={t('keys.done')}
      ready
      sign={async (passcode) => {
        await newsroom.call('keys:confirm', { key: facts.id, passcode });
        told();
      }}
      onCancel={onDone}
    >
      {choice}
    </SignedForm>
  );
}

/** It is his own, or he let it in. */
function isInvolved({ account, grantedBy }: KeyFacts): boolean {
  const me = personHere();
  return account === me?.id || grantedBy === me?.name;
}

/** Whether whoever is here may confirm it by his own word. */
export function isByPerson(key: KeyFacts): boolean {
  return hasRole('approver') && !isInvolved(key);
}

type BySheetProps = {
  facts: KeyFacts;
  onTold: () => void;
  onCancel: () => void;
  children: ReactNode;
};

function BySheet({ facts, onTold, onCancel, children }: BySheetProps): ReactNode {
  const { t } = useTranslation();
  const [recoveryCode, setCode] = useState('');
  const attempt = usePasscodeTry();
  const busy = attempt.trying || attempt.waiting > 0;
  const submit = async (): Promise<void> => {
    const done = await attempt.run(async () => {
      await newsroom.call('keys:confirmBySheet', { key: facts.id, recoveryCode });
    });
    if (done) onTold();
  };
  return (
    <form
      className={styles['panel']}
      onSubmit={(event) => {
        event.preventDefault();
        if (recoveryCode.trim() !== '' && !busy) void submit();
      }}
    >
      <h2>{t('keys.confirmTitle', { name: facts.name })}</h2>
      <p>{t('keys.confirmExplain', { name: facts.name })}</p>
      {children}
      <TextField
        label={t('lock.forgotten.code')}
        placeholder={t('lock.forgotten.codeHint')}
        onText={setCode}
      />
      {attempt.trying ? <output>{t('passcode.checking')}</output> : <Fault>{attempt.fault}</Fault>}
      <div className={styles['answers']}>
        <Button type="submit" kind="primary" disabled={recoveryCode.trim() === '' || busy}>
          {t('keys.done')}
        </Button>
        <Button onClick={onCancel}>{t('members.cancel')}</Button>
      </div>
    </form>
  );
}
