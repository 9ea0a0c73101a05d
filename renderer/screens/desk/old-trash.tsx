import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { useDesk } from '../../state/desk.ts';
import { purge, purgeableQuery } from '../../state/purge.ts';
import { tellError } from '../../state/toasts.ts';
import styles from './old-trash.module.css';

/** Nothing empties the trash by itself: after thirty days a quiet line offers it. */
export function OldTrash(): ReactNode {
  const { t } = useTranslation();
  const view = useDesk((desk) => desk.view);
  const { data } = useQuery({ ...purgeableQuery, enabled: view === 'trash' });
  const ids = data?.ids ?? [];
  if (view !== 'trash' || ids.length === 0) return null;
  return (
    <div className={styles['line']}>
      <p>{t('purge.old', { count: ids.length })}</p>
      <Button kind="quiet" onClick={() => void purge(ids).catch(tellError)}>
        {t('purge.ask')}
      </Button>
    </div>
  );
}
