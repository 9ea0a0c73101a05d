import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { useMember } from '../../state/member.ts';
import { sheetQuery } from '../../state/queries.ts';
import { go } from '../../state/stage.ts';
import { tellError } from '../../state/toasts.ts';
import styles from './no-sheet.module.css';

/** The window was closed, or the power went, before the sheet was put away: its code is nowhere. */
export function NoSheet(): ReactNode {
  const { t } = useTranslation();
  const administrator = useMember()?.roles.includes('administrator') === true;
  const { data } = useQuery({ ...sheetQuery, enabled: administrator });
  if (!administrator || data?.kept !== false) return null;
  return (
    <div className={styles['line']}>
      <p>{t('newSheet.missing')}</p>
      <Button
        kind="quiet"
        onClick={() => void go({ screen: 'accounts', part: 'sheet' }).catch(tellError)}
      >
        {t('newSheet.open')}
      </Button>
    </div>
  );
}
