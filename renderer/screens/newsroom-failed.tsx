import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../state/connection.ts';
import styles from './newsroom-failed.module.css';

/** The newsroom crashed too often and is not started again: say so, above whatever is on the screen. */
export function NewsroomFailed(): ReactNode {
  const { t } = useTranslation();
  const failed = useConnection(({ state }) => state === 'failed');
  if (!failed) return null;
  return (
    <div className={styles['failed']} role="alert">
      <b>{t('trouble.failed')}</b> {t('trouble.failedExplain')}
    </div>
  );
}
