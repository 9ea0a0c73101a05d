import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cancelJob, useJobs, type Job } from '../../state/jobs.ts';
import { Button } from '../button.tsx';
import { ProgressBar } from './progress-bar.tsx';
import styles from './job-lines.module.css';

/** What the newsroom is busy with: one line a piece of work, each with its own way to stop. */
export function JobLines(): ReactNode {
  const jobs = useJobs((state) => state.jobs);
  if (jobs.length === 0) return null;
  return (
    <ul className={styles['lines']}>
      {jobs.map((job) => (
        <JobLine key={job.id} job={job} />
      ))}
    </ul>
  );
}

function JobLine({ job: { id, label, fraction } }: { job: Job }): ReactNode {
  const { t } = useTranslation();
  const percent = fraction === null ? null : Math.round(fraction * 100);
  return (
    <li className={styles['line']}>
      <span className={styles['label']}>{label}</span>
      <div className={styles['bar']}>
        <ProgressBar label={label} percent={percent} />
      </div>
      <Button kind="quiet" onClick={() => cancelJob(id)}>
        {t('common.stop')}
      </Button>
    </li>
  );
}
