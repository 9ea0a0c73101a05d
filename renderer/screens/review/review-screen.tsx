import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/contract/accounts';
import type { BulletinId } from '#domain/bulletin';
import { Button } from '../../components/button.tsx';
import { lifeQuery, sessionQuery } from '../../state/queries.ts';
import { goToDesk, openWriting } from '../../state/stage.ts';
import { errorText } from '../../state/toasts.ts';
import { ReviewRoom } from './review-room.tsx';
import styles from './review-room.module.css';
import { useSubject } from './use-subject.ts';

/** "Phòng duyệt": what waits for the decision or the signature of whoever is here. */
export function ReviewScreen({ id }: { id: BulletinId }): ReactNode {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  if (session === undefined) return <Wait words={t('common.loading')} busy />;
  // Another person has seen and begun other things.
  return <Room key={session.account?.id} id={id} me={session.account} />;
}

function Room({ id, me }: { id: BulletinId; me: Person | null }): ReactNode {
  const { t } = useTranslation();
  const { data: life, error } = useQuery(lifeQuery(id));
  const following = useSubject(life ?? null, me?.id ?? null);
  if (error !== null) return <Wait words={errorText(error)} />;
  if (life === undefined) return <Wait words={t('common.loading')} busy />;
  const { subject } = following;
  if (subject === null || me === null)
    return (
      <Wait words={t('review.nothing')}>
        <Button onClick={() => void openWriting(id)}>{t('review.look')}</Button>
      </Wait>
    );
  return <ReviewRoom life={life} me={me} subject={subject} following={following} />;
}

type WaitProps = { words: string; busy?: boolean; children?: ReactNode };

function Wait({ words, busy = false, children }: WaitProps): ReactNode {
  const { t } = useTranslation();
  return (
    <main className={styles['wait']} aria-busy={busy}>
      <p>{words}</p>
      {!busy && (
        <div className={styles['waitButtons']}>
          {children}
          <Button onClick={() => void goToDesk()}>{t('review.back')}</Button>
        </div>
      )}
    </main>
  );
}
