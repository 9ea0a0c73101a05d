import { type DragEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { importDropped } from '../../state/intake.ts';
import { tellError } from '../../state/toasts.ts';
import styles from './drop-zone.module.css';

/** Takes text files dropped anywhere on the desk. */
export function DropZone({ children }: { children: ReactNode }): ReactNode {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  const onDragOver = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    importDropped([...event.dataTransfer.files]).catch(tellError);
  };
  return (
    <div
      className={styles['zone']}
      onDragOver={onDragOver}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(insideOf(event))) setOver(false);
      }}
      onDrop={onDrop}
    >
      {children}
      {over && <div className={styles['over']}>{t('desk.drop')}</div>}
    </div>
  );
}

/** Where the pointer went: leaving one child for another is no leaving. */
function insideOf(event: DragEvent): Node | null {
  return event.relatedTarget instanceof Node ? event.relatedTarget : null;
}
