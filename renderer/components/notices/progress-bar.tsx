import { Progress } from 'radix-ui';
import type { ReactNode } from 'react';
import styles from './progress-bar.module.css';

type ProgressBarProps = {
  label: string;
  /** Null: nobody knows yet how much there is to do. */
  percent: number | null;
};

/** How far a piece of work is. */
export function ProgressBar({ label, percent }: ProgressBarProps): ReactNode {
  return (
    <Progress.Root className={styles['bar']} value={percent} aria-label={label}>
      <Progress.Indicator
        className={styles['done']}
        style={percent === null ? undefined : { width: `${percent}%` }}
      />
    </Progress.Root>
  );
}
