import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulletinId } from '#domain/bulletin';
import { Button } from '../../components/button.tsx';
import { goToDesk, openWriting } from '../../state/stage.ts';
import { tellError } from '../../state/toasts.ts';
import { FilePanel } from './file-panel.tsx';
import { LibraryPanel } from './library-panel.tsx';
import styles from './verify-screen.module.css';

/** "Kiểm tra tệp đã xuất": whether a file is what was approved, and whether the library is whole. */
export function VerifyScreen({ from }: { from: BulletinId | null }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className={styles['screen']}>
      <header className={styles['bar']}>
        <Button
          kind="quiet"
          onClick={() => void (from === null ? goToDesk() : openWriting(from)).catch(tellError)}
        >
          <ArrowLeft aria-hidden="true" />
          {t(from === null ? 'verify.backToDesk' : 'verify.backToBulletin')}
        </Button>
        <h1>{t('verify.title')}</h1>
      </header>
      <main className={styles['body']}>
        <FilePanel />
        <LibraryPanel />
      </main>
    </div>
  );
}
