import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountFacts } from '#domain/contract/accounts';
import { Avatar } from '../../components/people/avatar.tsx';
import { wordMoment } from '../../state/moments.ts';
import { wordRoles } from '../../state/people/words.ts';
import { personHere } from '../../state/people/session.ts';
import styles from './accounts-screen.module.css';

type PeopleListProps = {
  accounts: readonly AccountFacts[];
  chosen: string | null;
  disabled: boolean;
  onChoose: (id: string) => void;
};

/** Who works here, and below them whoever has left. */
export function PeopleList({ accounts, chosen, disabled, onChoose }: PeopleListProps): ReactNode {
  const { t } = useTranslation();
  const working = accounts.filter(({ leftAt }) => leftAt === null);
  const gone = accounts.filter(({ leftAt }) => leftAt !== null);
  return (
    <>
      <ul className={styles['list']} aria-label={t('members.list')}>
        {working.map((account) => (
          <li key={account.id}>
            <button
              type="button"
              className={styles['row']}
              aria-current={account.id === chosen}
              disabled={disabled}
              onClick={() => onChoose(account.id)}
            >
              <Avatar name={account.name} />
              <Words account={account} />
            </button>
          </li>
        ))}
      </ul>
      {gone.length > 0 && (
        <section className={styles['gone']} aria-labelledby="members-gone">
          <h2 id="members-gone">{t('members.gone')}</h2>
          <ul className={styles['list']}>
            {gone.map(({ id, name, roles, leftAt }) => (
              <li key={id} className={styles['row']}>
                <Avatar name={name} />
                <span className={styles['words']}>
                  <b>{name}</b>
                  <span>
                    {[wordRoles(roles), t('members.left', { when: wordMoment(leftAt ?? '') })].join(
                      ' · ',
                    )}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Words({ account }: { account: AccountFacts }): ReactNode {
  const { t } = useTranslation();
  const { id, name, roles, temporary, key } = account;
  const you = personHere()?.id === id ? ` (${t('members.you')})` : '';
  const isNewKey = key?.unconfirmed === true;
  return (
    <span className={styles['words']}>
      <b>
        {name}
        {you}
      </b>
      <span>{wordRoles(roles)}</span>
      {temporary && <span className={styles['ask']}>{t('members.temporary')}</span>}
      {isNewKey && <span className={styles['ask']}>{t('members.keyNew')}</span>}
    </span>
  );
}
