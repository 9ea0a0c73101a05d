import { useQuery } from '@tanstack/react-query';
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandId } from '#domain/commands';
import type { Person } from '#domain/contract/accounts';
import { isOffered, runCommand } from '../../commands.ts';
import { wordRoles } from '../../state/people/words.ts';
import { sessionQuery } from '../../state/queries.ts';
import { personHere } from '../../state/people/session.ts';
import { Avatar } from './avatar.tsx';
import { Button } from '../button.tsx';
import { Menu, MenuCommand } from '../frames/menu.tsx';
import styles from './who-is-here.module.css';

/**
 * Who sits at the desk, with the ways to go, at the right of a screen's bar. A station without accounts is
 * offered to have some instead.
 */
export function WhoIsHere(): ReactNode {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const person = personHere(session ?? null);
  if (person !== null) return <PersonMenu person={person} />;
  if (session?.mode !== 'open') return null;
  return (
    <Button kind="quiet" onClick={() => runCommand('station.set-up')}>
      {t('who.setUp')}
    </Button>
  );
}

const items = [
  ['session.passcode', 'who.changePasscode'],
  ['accounts.open', 'who.accounts'],
  ['session.lock', 'who.lock'],
  ['session.switch', 'who.other'],
] as const satisfies readonly (readonly [CommandId, string])[];

function PersonMenu({ person }: { person: Person }): ReactNode {
  const { t } = useTranslation();
  return (
    <Menu
      opener={
        <button type="button" className={styles['chip']}>
          <Avatar name={person.name} />
          <span className={styles['words']}>
            <b>{person.name}</b> <span>{wordRoles(person.roles)}</span>
          </span>{' '}
          <span className="visually-hidden">{t('who.menu')}</span>
          <ChevronDown aria-hidden="true" />
        </button>
      }
    >
      {items
        .filter(([command]) => isOffered(command))
        .map(([command, label]) => (
          <MenuCommand key={command} command={command}>
            {t(label)}
          </MenuCommand>
        ))}
    </Menu>
  );
}
