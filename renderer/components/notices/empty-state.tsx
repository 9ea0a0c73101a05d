import type { ReactNode, Ref } from 'react';
import styles from './empty-state.module.css';

type EmptyStateProps = {
  icon: ReactNode;
  title: string;
  hint: string;
  /** For a place that takes the focus where its list would. */
  ref?: Ref<HTMLDivElement>;
  children?: ReactNode;
};

/** Where there is nothing to show: what that means, and what to do next. */
export function EmptyState({ icon, title, hint, ref, children }: EmptyStateProps): ReactNode {
  return (
    <div
      className={styles['empty']}
      ref={ref}
      tabIndex={ref === undefined ? undefined : -1}
      data-empty={ref === undefined ? undefined : ''}
    >
      <span className={styles['icon']} aria-hidden="true">
        {icon}
      </span>
      <h2>{title}</h2>
      <p>{hint}</p>
      {children}
    </div>
  );
}
