import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '../../components/fields/file-drop.tsx';
import { importDropped } from '../../state/desk/intake.ts';
import { tellError } from '../../state/toasts.ts';
import styles from './drop-zone.module.css';

/** Takes text files dropped anywhere on the desk. */
export function DropZone({ children }: { children: ReactNode }): ReactNode {
  const { t } = useTranslation();
  return (
    <FileDrop
      className={styles['zone']}
      label={t('desk.drop')}
      onFiles={(files) => void importDropped(files).catch(tellError)}
    >
      {children}
    </FileDrop>
  );
}
