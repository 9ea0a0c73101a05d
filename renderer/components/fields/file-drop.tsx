import { type DragEvent, type ReactNode, useState } from 'react';
import styles from './file-drop.module.css';

type FileDropProps = {
  /** Said over the whole place while files hang above it. */
  label: string;
  onFiles: (files: readonly File[]) => void;
  className?: string | undefined;
  children: ReactNode;
};

/** A place that takes files dropped anywhere on it. */
export function FileDrop({ label, onFiles, className = '', children }: FileDropProps): ReactNode {
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
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className={`${styles['place']} ${className}`}
      onDragOver={onDragOver}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(insideOf(event))) setOver(false);
      }}
      onDrop={onDrop}
    >
      {children}
      {over && <div className={styles['over']}>{label}</div>}
    </div>
  );
}

/** Where the pointer went: leaving one child for another is no leaving. */
function insideOf(event: DragEvent): Node | null {
  return event.relatedTarget instanceof Node ? event.relatedTarget : null;
}
