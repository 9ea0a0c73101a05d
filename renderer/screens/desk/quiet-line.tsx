import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { tellError } from '../../state/toasts.ts';
import styles from './quiet-line.module.css';

type QuietLineProps = { words: string; offer: string; onTake: () => Promise<unknown> };

/** Something to be done one day, offered above the list without hurry. */
export function QuietLine({ words, offer, onTake }: QuietLineProps): ReactNode {
  return (
    <div className={styles['line']}>
      <p>{words}</p>
      <Button kind="quiet" onClick={() => void onTake().catch(tellError)}>
        {offer}
      </Button>
    </div>
  );
}
