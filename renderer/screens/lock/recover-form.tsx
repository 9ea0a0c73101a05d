import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/contract/accounts';
import { Button } from '../../components/button.tsx';
import { NewPasscode } from '../../components/people/new-passcode.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { useFirstFocus } from '../../components/frames/use-first-focus.ts';
import { usePasscodeTry } from '../../components/people/use-passcode-try.ts';
import { Fault } from '../../components/notices/fault.tsx';
import { recoverStation } from '../../state/people/set-up.ts';
import styles from './card.module.css';

/** The code of the printed sheet, and a new passcode; a new sheet comes afterwards. */
export function RecoverForm({ person, onBack }: { person: Person; onBack: () => void }): ReactNode {
  const { t } = useTranslation();
  const first = useFirstFocus<HTMLInputElement>();
  const [code, setCode] = useState('');
  const [next, setNext] = useState<string | null>(null);
  const attempt = usePasscodeTry();
  const busy = attempt.trying || attempt.waiting > 0;
  const ready = code.trim() !== '' && next !== null && !busy;
  const submit = async (): Promise<void> => {
    if (!ready) return;
    if (await attempt.run(() => recoverStation(person, code, next))) return;
    // The fields were out of reach meanwhile; it is most likely the code that is wrong.
    first.current?.focus();
  };
  return (
    <form
      className={styles['card']}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2>{person.name}</h2>
      <p>{t('lock.forgotten.codeHelp')}</p>
      <div className={styles['code']}>
        <TextField
          ref={first}
          label={t('lock.forgotten.code')}
          placeholder={t('lock.forgotten.codeHint')}
          autoCapitalize="characters"
          onText={setCode}
        />
      </div>
      <NewPasscode roles={person.roles} disabled={attempt.trying} onPasscode={setNext} />
      {attempt.trying ? <output>{t('passcode.checking')}</output> : <Fault>{attempt.fault}</Fault>}
      <div className={styles['answers']}>
        <Button type="submit" kind="primary" disabled={!ready}>
          {t('lock.forgotten.done')}
        </Button>
        <Button onClick={onBack}>{t('lock.forgotten.back')}</Button>
      </div>
    </form>
  );
}
