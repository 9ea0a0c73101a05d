import { useQuery } from '@tanstack/react-query';
import { PenLine, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/button.tsx';
import { helpQuery, show } from '../../../state/life/history.ts';
import { sessionQuery } from '../../../state/queries.ts';
import { tellError } from '../../../state/toasts.ts';
import type { Visit } from '../../../state/writing/visit.ts';
import styles from './help-line.module.css';
import { wordWhen } from './when.ts';

/** "Sửa giúp": others have changed the text since its writer last wrote; one line leads to what. */
export function HelpLine({ visit }: { visit: Visit }): ReactNode {
  const { id } = visit.start;
  const { data: session } = useQuery(sessionQuery);
  if (id === null || session?.mode !== 'unlocked') return null;
  return <Help visit={visit} id={id} />;
}

function Help({ visit, id }: { visit: Visit; id: string }): ReactNode {
  const { t } = useTranslation();
  const [visitKey] = useState(() => crypto.randomUUID());
  const [closed, setClosed] = useState(false);
  const { data: help } = useQuery(helpQuery(id, visitKey));
  if (help === undefined || help === null || closed) return null;
  const from = { kind: 'checkpoint', checkpoint: help.checkpoint } as const;
  const look = { kind: 'compare', from, to: { kind: 'working', id } } as const;
  return (
    <div className={styles['line']}>
      <PenLine aria-hidden="true" />
      <p>{t('history.helped', { name: help.by.join(', '), when: wordWhen(help.at) })}</p>
      <Button onClick={() => void show(visit, look).catch(tellError)}>
        {t('history.seeChanges')}
      </Button>
      <Button
        kind="quiet"
        className={styles['close'] ?? ''}
        aria-label={t('common.close')}
        onClick={() => setClosed(true)}
      >
        <X aria-hidden="true" />
      </Button>
    </div>
  );
}
