import type { ReactNode } from 'react';
import type { Segment } from '#domain/spoken/segment';
import styles from './spoken-sheet.module.css';

/** A word read otherwise than written, where nothing can be chosen: it was approved, or is being signed. */
export function StillMark({ segment }: { segment: Segment }): ReactNode {
  const { kind, written, spoken, certainty } = segment;
  return (
    <span
      className={`${styles['mark']} ${styles['still']}`}
      data-unsure={certainty === 'ask'}
      data-given={kind === 'reading'}
      title={written}
    >
      {spoken}
    </span>
  );
}
