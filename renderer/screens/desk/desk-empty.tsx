import { FileText, Search, Trash2, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { showView, useDesk } from '../../state/desk.ts';
import { queryClient } from '../../state/queries.ts';
import { errorText } from '../../state/toasts.ts';
import styles from './desk-empty.module.css';

/** A list with nothing in it says what to do next; one that cannot be read says why. */
export function DeskEmpty({ problem }: { problem: Error | null }): ReactNode {
  const { t } = useTranslation();
  const { view, query } = useDesk();
  if (problem !== null) {
    return (
      <Empty icon={<TriangleAlert />} title={t('trouble.library')} hint={errorText(problem)}>
        <Button onClick={() => void queryClient.invalidateQueries()}>{t('common.retry')}</Button>
      </Empty>
    );
  }
  if (query !== '') {
    return (
      <Empty
        icon={<Search />}
        title={t('desk.empty.search', { query })}
        hint={t('desk.empty.searchHint')}
      >
        <Button onClick={() => showView(view)}>{t('desk.empty.clear')}</Button>
      </Empty>
    );
  }
  if (view === 'trash') {
    return (
      <Empty icon={<Trash2 />} title={t('desk.empty.trash')} hint={t('desk.empty.trashHint')} />
    );
  }
  const all = view === 'all' || view === 'draft';
  return (
    <Empty
      icon={<FileText />}
      title={t(all ? 'desk.empty.all' : 'desk.empty.view')}
      hint={
        all ? t('desk.empty.allHint') : t('desk.empty.viewHint', { view: t(`desk.views.${view}`) })
      }
    />
  );
}

type EmptyProps = { icon: ReactNode; title: string; hint: string; children?: ReactNode };

function Empty({ icon, title, hint, children }: EmptyProps): ReactNode {
  return (
    <div className={styles['empty']}>
      <span className={styles['icon']} aria-hidden="true">
        {icon}
      </span>
      <h2>{title}</h2>
      <p>{hint}</p>
      {children}
    </div>
  );
}
