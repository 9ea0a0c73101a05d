import type { ReactNode } from 'react';
import styles from './nothing-yet.module.css';

type NothingYetProps = { icon: ReactNode; words: string; hint: string };

/** In a panel that has nothing to show: a quiet word, where a screen has an empty state. */
export function NothingYet({ icon, words, hint }: NothingYetProps): ReactNode {
  return (
    <div className={styles['nothing']}>
      {icon}
      <p>{words}</p>
      <p className={styles['hint']}>{hint}</p>
    </div>
  );
}
