import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { openWriting } from '../../state/stage.ts';
import { tellError } from '../../state/toasts.ts';
import { restore } from '../../state/trash.ts';
import type { Visit } from '../../state/visit.ts';
import styles from './trash-notice.module.css';

/** A bulletin in the trash can be read; restored, it opens again to be written. */
export function TrashNotice({ visit }: { visit: Visit }): ReactNode {
  const { t } = useTranslation();
  const restoreAndOpen = async (): Promise<void> => {
    if (visit.id === null) return;
    await restore({ id: visit.id, headline: visit.fields.headline });
    await openWriting(visit.id);
  };
  return (
    <div className={styles['notice']}>
      <p>{t('writing.inTrash')}</p>
      <Button onClick={() => void restoreAndOpen().catch(tellError)}>{t('writing.restore')}</Button>
    </div>
  );
}
