import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/button.tsx';
import { purge } from '../../../state/desk/purge.ts';
import { goToDesk, openWriting } from '../../../state/stage.ts';
import { tellError } from '../../../state/toasts.ts';
import { restore } from '../../../state/desk/trash.ts';
import type { Visit } from '../../../state/writing/visit.ts';
import styles from './trash-notice.module.css';

/** A bulletin in the trash can be read; restored, it opens again to be written. */
export function TrashNotice({ visit }: { visit: Visit }): ReactNode {
  const { t } = useTranslation();
  const restoreAndOpen = async (): Promise<void> => {
    if (visit.id === null) return;
    await restore({ id: visit.id, headline: visit.fields.headline });
    await openWriting(visit.id);
  };
  const purgeAndLeave = async (): Promise<void> => {
    if (visit.id !== null && (await purge([visit.id], visit.fields.headline))) await goToDesk();
  };
  return (
    <div className={styles['notice']}>
      <p>{t('writing.inTrash')}</p>
      <Button kind="quiet" onClick={() => void purgeAndLeave().catch(tellError)}>
        {t('purge.ask')}
      </Button>
      <Button onClick={() => void restoreAndOpen().catch(tellError)}>{t('writing.restore')}</Button>
    </div>
  );
}
