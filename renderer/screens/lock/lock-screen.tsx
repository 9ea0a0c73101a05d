import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionFacts } from '#domain/contract/accounts';
import { useLock } from '../../state/people/lock.ts';
import { putAwayWhenLocked, usePutAway } from '../../state/people/put-away.ts';
import { settingsQuery } from '../../state/queries.ts';
import { ChoosePasscode } from './choose-passcode.tsx';
import { Entrance } from './entrance.tsx';
import styles from './lock-screen.module.css';

/** The closed desk: whose it is, who may come in, and nothing of the work. */
export function LockScreen({ session }: { session: SessionFacts }): ReactNode {
  const { t } = useTranslation();
  const { data: settings } = useQuery(settingsQuery);
  // Before it is seen: the window's title names the bulletin too.
  useLayoutEffect(putAwayWhenLocked, []);
  const stationName = settings?.stationName.trim() ?? '';
  return (
    <main className={styles['screen']}>
      <header className={styles['station']}>
        <span className={styles['lamp']} aria-hidden="true" />
        <h1>{stationName === '' ? t('common.appName') : stationName}</h1>
      </header>
      <Notices />
      {session.mode === 'choosing' && session.account !== null ? (
        <ChoosePasscode person={session.account} />
      ) : (
        <Entrance />
      )}
    </main>
  );
}

/** Why it is locked, where nobody asked for it; and whose text waits in memory. */
function Notices(): ReactNode {
  const { t } = useTranslation();
  const byItself = useLock((lock) => lock.byItself);
  const places = usePutAway((away) => away.places);
  const unsaved = [...places.values()].filter(({ visit }) => visit !== null);
  const words = unsaved.length > 0 ? 'lock.byItselfUnsaved' : 'lock.byItself';
  return (
    <div className={styles['notices']} aria-live="polite">
      {byItself && <p>{t(words)}</p>}
      {unsaved.map(({ person }) => (
        <p key={person.id} className={styles['unsaved']}>
          {t('lock.unsavedOf', { name: person.name })}
        </p>
      ))}
    </div>
  );
}
