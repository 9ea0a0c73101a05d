import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/contract/accounts';
import { Button } from '../../components/button.tsx';
import { NewPasscode } from '../../components/people/new-passcode.tsx';
import { useFirstFocus } from '../../components/frames/use-first-focus.ts';
import { usePasscodeTry } from '../../components/people/use-passcode-try.ts';
import { Fault } from '../../components/notices/fault.tsx';
import { choosePasscode, leave } from '../../state/people/session.ts';
import { tellError } from '../../state/toasts.ts';
import styles from './card.module.css';

/** In with the administrator's one-time passcode, or into the right to sign: first a passcode of one's own. */
export function ChoosePasscode({ person }: { person: Person }): ReactNode {
  const { t } = useTranslation();
  const first = useFirstFocus<HTMLInputElement>();
  const [next, setNext] = useState<string | null>(null);
  const attempt = usePasscodeTry();
  const submit = async (): Promise<void> => {
    if (next !== null && !attempt.trying) await attempt.run(() => choosePasscode(next));
  };
  return (
    <form
      className={styles['card']}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2>{t('lock.choose.title', { name: person.name })}</h2>
      <p>{t('lock.choose.explain')}</p>
      <NewPasscode
        roles={person.roles}
        field={first}
        disabled={attempt.trying}
        onPasscode={setNext}
      />
      {attempt.fault !== undefined && <Fault>{attempt.fault}</Fault>}
      <div className={styles['answers']}>
        <Button type="submit" kind="primary" disabled={next === null || attempt.trying}>
          {t('lock.choose.done')}
        </Button>
        <Button onClick={() => void leave().catch(tellError)}>{t('lock.choose.back')}</Button>
      </div>
    </form>
  );
}
