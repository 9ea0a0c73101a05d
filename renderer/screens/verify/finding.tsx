import { BadgeCheck, CircleAlert, CircleHelp } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './finding.module.css';

export type Tone = 'good' | 'bad' | 'unsure';

const icons = { good: BadgeCheck, bad: CircleAlert, unsure: CircleHelp } as const;

type FindingProps = { tone: Tone; title: string; children: ReactNode };

/** What was found, in large plain words; said at once to whoever cannot see it. */
export function Finding({ tone, title, children }: FindingProps): ReactNode {
  const Icon = icons[tone];
  return (
    <div className={styles['finding']} data-tone={tone} aria-live="polite">
      <h3 className={styles['title']}>
        <Icon aria-hidden="true" />
        {title}
      </h3>
      {children}
    </div>
  );
}
