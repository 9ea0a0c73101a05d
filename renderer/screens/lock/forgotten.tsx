import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/contract/accounts';
import { Button } from '../../components/button.tsx';
import { useFirstFocus } from '../../components/frames/use-first-focus.ts';
import { wordNames } from '../../state/people/words.ts';
import styles from './card.module.css';
import { RecoverForm } from './recover-form.tsx';

type ForgottenProps = { person: Person; people: readonly Person[]; onBack: () => void };

/** Who can help; and for an administrator the printed sheet. */
export function Forgotten({ person, people, onBack }: ForgottenProps): ReactNode {
  const { t } = useTranslation();
  const first = useFirstFocus<HTMLButtonElement>();
  const [bySheet, setBySheet] = useState(false);
  const isAdministrator = person.roles.includes('administrator');
  const helpers = people.filter(
    ({ id, roles }) => id !== person.id && roles.includes('administrator'),
  );
  if (bySheet) return <RecoverForm person={person} onBack={() => setBySheet(false)} />;
  return (
    <section className={styles['card']} aria-labelledby="forgotten">
      <h2 id="forgotten">{t('lock.forgotten.title')}</h2>
      {helpers.length > 0 && (
        <p>{t('lock.forgotten.ask', { names: wordNames(helpers.map(({ name }) => name)) })}</p>
      )}
      {isAdministrator && (
        <p>{t(helpers.length > 0 ? 'lock.forgotten.sheet' : 'lock.forgotten.onlyYou')}</p>
      )}
      <div className={styles['answers']}>
        {isAdministrator && (
          <Button ref={first} kind="primary" onClick={() => setBySheet(true)}>
            {t('lock.forgotten.useSheet')}
          </Button>
        )}
        <Button ref={isAdministrator ? undefined : first} onClick={onBack}>
          {t('lock.forgotten.back')}
        </Button>
      </div>
    </section>
  );
}
