import type { ReactNode } from 'react';
import { initials } from '../../state/people/words.ts';
import styles from './avatar.module.css';

/** A person in two letters; the name stands beside it. */
export function Avatar({ name, large = false }: { name: string; large?: boolean }): ReactNode {
  return (
    <span
      className={`${styles['avatar']} ${large ? styles['large'] : ''}`}
      aria-hidden="true"
      data-avatar
    >
      {initials(name)}
    </span>
  );
}
