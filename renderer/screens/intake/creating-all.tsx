import { Files } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/notices/empty-state.tsx';
import styles from './intake-screen.module.css';

type CreatingAllProps = { done: number; total: number; onStop: () => void };

/** While many files become bulletins: how far it is, and a way to stop. What is made stays. */
export function CreatingAll({ done, total, onStop }: CreatingAllProps): ReactNode {
  const { t } = useTranslation();
  return (
    <main className={styles['wait']} aria-busy="true">
      <EmptyState
        icon={<Files />}
        title={t('intake.creating', { done, total })}
        hint={t('intake.creatingHint')}
      >
        <progress value={done} max={total} aria-label={t('intake.creating', { done, total })} />
        <Button onClick={onStop}>{t('common.stop')}</Button>
      </EmptyState>
    </main>
  );
}
