import { useQuery } from '@tanstack/react-query';
import { ChevronRight, History as HistoryIcon } from 'lucide-react';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/button.tsx';
import { NothingYet } from '../../../components/notices/nothing-yet.tsx';
import {
  checkpointsQuery,
  followHistory,
  historyQuery,
  type Shown,
  show,
} from '../../../state/life/history.ts';
import { type Entry, timelineOf } from '../../../state/life/timeline.ts';
import { errorText, tellError } from '../../../state/toasts.ts';
import type { Visit } from '../../../state/writing/visit.ts';
import styles from './history-tab.module.css';
import { EntryWords } from './entry-words.tsx';
import { wordWhen } from './when.ts';

type HistoryTabProps = { visit: Visit; id: string | null };

/** "Lịch sử": what was done with the bulletin, by whom and why, newest first. */
export function HistoryTab({ visit, id }: HistoryTabProps): ReactNode {
  const { t } = useTranslation();
  if (id === null) {
    return (
      <NothingYet
        icon={<HistoryIcon aria-hidden="true" />}
        words={t('history.none')}
        hint={t('history.noneHint')}
      />
    );
  }
  return (
    <div className={styles['scroll']}>
      <Timeline visit={visit} id={id} />
      <OwnCopies visit={visit} id={id} />
    </div>
  );
}

function Timeline({ visit, id }: { visit: Visit; id: string }): ReactNode {
  const { t } = useTranslation();
  const { data, error } = useQuery(historyQuery(id));
  useEffect(() => followHistory(id), [id]);
  const entries = useMemo(() => (data === undefined ? [] : timelineOf(id, data)), [id, data]);
  if (error !== null) return <p className={styles['hint']}>{errorText(error)}</p>;
  return (
    <ol className={styles['timeline']} aria-label={t('history.timeline')}>
      {entries.map((entry) => (
        <TimelineEntry key={entry.key} visit={visit} id={id} entry={entry} />
      ))}
    </ol>
  );
}

function TimelineEntry({
  visit,
  id,
  entry,
}: {
  visit: Visit;
  id: string;
  entry: Entry;
}): ReactNode {
  const { t } = useTranslation();
  const { text, change } = entry;
  return (
    <li className={styles['entry']} data-kind={entry.kind}>
      <EntryWords entry={entry} />
      {text !== null && (
        <Tools>
          <Look visit={visit} shown={{ kind: 'read', of: text }}>
            {t('history.read')}
          </Look>
          <Look visit={visit} shown={{ kind: 'compare', from: text, to: { kind: 'working', id } }}>
            {t('history.compare')}
          </Look>
        </Tools>
      )}
      {change !== null && (
        <Tools>
          <Look visit={visit} shown={{ kind: 'compare', ...change }}>
            {t('history.seeChanges')}
          </Look>
        </Tools>
      )}
    </li>
  );
}

function Tools({ children }: { children: ReactNode }): ReactNode {
  return <div className={styles['tools']}>{children}</div>;
}

function Look({
  visit,
  shown,
  children,
}: {
  visit: Visit;
  shown: Shown;
  children: ReactNode;
}): ReactNode {
  return (
    <Button
      kind="quiet"
      className={styles['tool'] ?? ''}
      onClick={() => void show(visit, shown).catch(tellError)}
    >
      {children}
    </Button>
  );
}

/** The writer's own copies, apart from what was sent: folded, and asked for when they are unfolded. */
function OwnCopies({ visit, id }: { visit: Visit; id: string }): ReactNode {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <section className={styles['copies']}>
      <button
        type="button"
        className={styles['fold']}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <ChevronRight aria-hidden="true" data-open={open} />
        {t('history.copies')}
      </button>
      {open && <CopyList visit={visit} id={id} />}
    </section>
  );
}

function CopyList({ visit, id }: { visit: Visit; id: string }): ReactNode {
  const { t } = useTranslation();
  const { data, error } = useQuery(checkpointsQuery(id));
  if (error !== null) return <p className={styles['hint']}>{errorText(error)}</p>;
  if (data === undefined) return null;
  if (data.length === 0) return <p className={styles['hint']}>{t('history.noCopies')}</p>;
  return (
    <ul className={styles['copyList']}>
      {data.map(({ checkpoint, by, madeAt }) => (
        <li key={checkpoint} className={styles['copy']}>
          <p>
            {wordWhen(madeAt)}
            {by !== '' && ` · ${by}`}
          </p>
          <Tools>
            <Look visit={visit} shown={{ kind: 'read', of: { kind: 'checkpoint', checkpoint } }}>
              {t('history.read')}
            </Look>
            <Look
              visit={visit}
              shown={{
                kind: 'compare',
                from: { kind: 'checkpoint', checkpoint },
                to: { kind: 'working', id },
              }}
            >
              {t('history.compare')}
            </Look>
          </Tools>
        </li>
      ))}
    </ul>
  );
}
