import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { BlockDropExtension } from './block-drop.ts';
import styles from './drop-line.module.css';

/** The line between two blocks where a dragged photo would land. */
export function DropLine(): ReactNode {
  const target = useExtensionSignalValue(BlockDropExtension, 'target');
  if (target?.kind !== 'between') return null;
  const { top, left, width } = target;
  return createPortal(
    <div className={styles['line']} style={{ top, left, width }} />,
    document.body,
  );
}
