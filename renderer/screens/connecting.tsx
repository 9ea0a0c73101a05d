import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './connecting.module.css';

/** While the newsroom comes up: nothing for a moment, and then a word on what is waited for. */
export function Connecting(): ReactNode {
  const { t } = useTranslation();
  return (
    <main className={styles['wait']} aria-busy="true">
      <p>{t('common.connecting')}</p>
    </main>
  );
}
