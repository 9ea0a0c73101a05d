import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulletinId } from '#domain/bulletin';
import { Screen } from '../../components/frames/screen.tsx';
import { FilePanel } from './file-panel.tsx';
import { LibraryPanel } from './library-panel.tsx';
import styles from './verify-screen.module.css';

/** "Kiểm tra tệp đã xuất": whether a file is what was approved, and whether the library is whole. */
export function VerifyScreen({ from }: { from: BulletinId | null }): ReactNode {
  const { t } = useTranslation();
  return (
    <Screen back={from} title={t('verify.title')}>
      <main className={styles['body']}>
        <FilePanel />
        <LibraryPanel />
      </main>
    </Screen>
  );
}
