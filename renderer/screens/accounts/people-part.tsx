import { useQuery } from '@tanstack/react-query';
import { UserPlus } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { isFocusLost } from '../../state/focus.ts';
import { accountsQuery } from '../../state/queries.ts';
import styles from './accounts-screen.module.css';
import { NewPerson } from './new-person.tsx';
import { OncePanel, type OneTime } from './once-panel.tsx';
import { PeopleList } from './people-list.tsx';
import { PersonPanel } from './person-panel.tsx';

/** What stands in the panel beside the list. */
type Beside =
  | { readonly kind: 'nothing' | 'new' }
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'once'; readonly made: OneTime };

/** The list, and beside it the person who was chosen, a new one, or a passcode that is shown once. */
export function PeoplePart(): ReactNode {
  const { t } = useTranslation();
  const { data: accounts } = useQuery(accountsQuery);
  const [beside, setBeside] = useState<Beside>({ kind: 'nothing' });
  const add = useRef<HTMLButtonElement>(null);
  const known = accounts !== undefined;
  useLayoutEffect(() => {
    // On coming here, and when a panel has gone with the button that closed it.
    if (known && beside.kind === 'nothing' && isFocusLost()) add.current?.focus();
  }, [known, beside]);
  if (accounts === undefined) return null;
  const clear = (): void => setBeside({ kind: 'nothing' });
  const once = (made: OneTime): void => setBeside({ kind: 'once', made });
  const chosen = beside.kind === 'person' ? beside.id : null;
  const person = accounts.find(({ id }) => id === chosen);
  // A passcode that is shown once goes by its own button only.
  const free = beside.kind !== 'once';
  return (
    <div className={styles['columns']}>
      <div className={styles['left']}>
        <Button
          ref={add}
          className={styles['add']}
          kind={beside.kind === 'nothing' ? 'primary' : 'plain'}
          disabled={!free}
          onClick={() => setBeside({ kind: 'new' })}
        >
          <UserPlus aria-hidden="true" />
          {t('members.add')}
        </Button>
        <PeopleList
          accounts={accounts}
          chosen={chosen}
          disabled={!free}
          onChoose={(id) => setBeside({ kind: 'person', id })}
        />
      </div>
      <div aria-live="polite">
        {beside.kind === 'new' && <NewPerson onMade={once} onCancel={clear} />}
        {beside.kind === 'once' && <OncePanel made={beside.made} onDone={clear} />}
        {person !== undefined && (
          <PersonPanel
            key={person.id}
            person={person}
            accounts={accounts}
            onReset={once}
            onGone={clear}
          />
        )}
      </div>
    </div>
  );
}
