import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

type EmptyStateProps = { icon: ReactNode; title: string; hint: string; children?: ReactNode };

/** Where there is nothing to show: what that means, and what to do next. */
export function EmptyState({ icon, title, hint, children }: EmptyStateProps): ReactNode {
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
