import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { emptyFields, type BulletinId } from '#domain/bulletin';
import type { OpenBulletin } from '#domain/contract';
import { emptyDocument, writeDocument } from '#domain/document/read';
import { Button } from '../../components/button.tsx';
import { mayBegin } from '../../state/people/member.ts';
import { reopenedVisit } from '../../state/people/put-away.ts';
import { bulletinQuery, lifeQuery } from '../../state/queries.ts';
import { personHere } from '../../state/people/session.ts';
import { currentSettings } from '../../state/settings.ts';
import { goToDesk } from '../../state/stage.ts';
import { errorText } from '../../state/toasts.ts';
import type { VisitStart } from '../../state/writing/visit.ts';
import { WritingRoom } from './writing-room.tsx';
import styles from './writing-screen.module.css';

type WritingScreenProps = { id: BulletinId | null; visitKey: string; urgent?: boolean };

/** Opens a bulletin, or begins one: it is in the library from the first words on. */
export function WritingScreen({ id, visitKey, urgent = false }: WritingScreenProps): ReactNode {
  const reopened = reopenedVisit(visitKey);
  if (reopened !== undefined)
    return <WritingRoom key={visitKey} start={reopened.start} reopened={reopened} />;
  if (id === null) return <WritingRoom key={visitKey} start={blank(urgent)} />;
  return <StoredBulletin id={id} visitKey={visitKey} />;
}

function StoredBulletin({ id, visitKey }: { id: BulletinId; visitKey: string }): ReactNode {
  const { t } = useTranslation();
  const { data, error } = useQuery(bulletinQuery(id, visitKey));
  // Whether it may be written in is known before the first key, or cannot be known.
  const standing = useQuery(lifeQuery(id));
  if (data !== undefined && !standing.isPending)
    return <WritingRoom key={visitKey} start={stored(data)} />;
  return (
    <main className={styles['wait']} aria-busy={error === null}>
      <p>{error === null ? t('common.loading') : errorText(error)}</p>
      {error !== null && <Button onClick={() => void goToDesk()}>{t('common.toDesk')}</Button>}
    </main>
  );
}

function stored({ trashedAt, ...bulletin }: OpenBulletin): VisitStart {
  return { ...bulletin, trashed: trashedAt !== null };
}

/** What is filled in beforehand is no edit: a bulletin without a letter of its own is never stored. */
function blank(urgent: boolean): VisitStart {
  const fields = emptyFields();
  return {
    id: null,
    version: 0,
    state: 'draft',
    fields: {
      ...fields,
      byline: { author: writerHere(), unit: currentSettings().defaultUnit },
      priority: urgent ? 'urgent' : fields.priority,
    },
    document: writeDocument(emptyDocument()),
    photos: [],
    updatedAt: null,
    trashed: false,
  };
}

/** Whoever writes is most likely the author. A desk without accounts knows nobody's name. */
function writerHere(): string {
  const person = personHere();
  return person !== null && mayBegin(person) ? person.name : '';
}
