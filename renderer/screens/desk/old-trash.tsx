import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../../state/desk/desk.ts';
import { purge, purgeableQuery } from '../../state/desk/purge.ts';
import { QuietLine } from './quiet-line.tsx';

/** Nothing empties the trash by itself: after thirty days a quiet line offers it. */
export function OldTrash(): ReactNode {
  const { t } = useTranslation();
  const view = useDesk((desk) => desk.view);
  const { data } = useQuery({ ...purgeableQuery, enabled: view === 'trash' });
  const ids = data?.ids ?? [];
  if (view !== 'trash' || ids.length === 0) return null;
  return (
    <QuietLine
      words={t('purge.old', { count: ids.length })}
      offer={t('purge.ask')}
      onTake={() => purge(ids)}
    />
  );
}
