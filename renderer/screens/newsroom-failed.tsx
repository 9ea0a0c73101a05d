import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { NewsroomError } from '#domain/errors';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/notices/empty-state.tsx';
import { isGone, retryNewsroom, useConnection } from '../state/connection.ts';
import { rescueToFile } from '../state/publishing/publish.ts';
import { useStage } from '../state/stage.ts';
import { errorText, tellError } from '../state/toasts.ts';
import type { Visit } from '../state/writing/visit.ts';
import styles from './newsroom-failed.module.css';

/** Below an open bulletin whose newsroom has gone for good: the text stays in sight and can be rescued. */
export function NewsroomFailed(): ReactNode {
  const gone = useConnection(isGone);
  const visit = useStage((stage) => stage.visit);
  const { title, hint } = useGoneWords();
  if (!gone) return null;
  return (
    <div className={styles['failed']} role="alert">
      <p>
        <b>{title}</b> {hint}
      </p>
      <Retry />
      {visit !== null && <Rescue visit={visit} />}
    </div>
  );
}

/** Where something is unsaved: the way to save it without the library. */
function Rescue({ visit }: { visit: Visit }): ReactNode {
  const { t } = useTranslation();
  const kind = useStore(visit.store, ({ status }) => status.kind);
  if (kind === 'untouched' || kind === 'saved') return null;
  return (
    <>
      <Button onClick={() => void rescueToFile(visit)}>{t('save.rescue')}</Button>
      <span>{t('save.onScreen')}</span>
    </>
  );
}

/** In the place of a screen that cannot show anything without the library. */
export function NewsroomGone(): ReactNode {
  const { title, hint } = useGoneWords();
  return (
    <main className={styles['gone']} role="alert">
      <EmptyState icon={<TriangleAlert />} title={title} hint={hint}>
        <Retry />
      </EmptyState>
    </main>
  );
}

/** The library's own reason where it was refused; else that the newsroom crashed too often. */
function useGoneWords(): { title: string; hint: string } {
  const { t } = useTranslation();
  const refusal = useConnection((connection) => connection.refusal);
  if (refusal === null)
    return { title: `${t('trouble.failed')}.`, hint: t('trouble.failedExplain') };
  const hint = errorText(new NewsroomError(refusal.code, refusal.detail));
  return { title: `${t('trouble.library')}.`, hint };
}

function Retry(): ReactNode {
  const { t } = useTranslation();
  return (
    <Button kind="primary" onClick={() => void retryNewsroom().catch(tellError)}>
      {t('common.retry')}
    </Button>
  );
}
