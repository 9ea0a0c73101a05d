import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.tsx';
import { forgetFirstSight } from '../state/people/first-sight.ts';
import { mayLeave } from '../state/writing/leaving.ts';
import { rescueToFile } from '../state/publishing/publish.ts';
import { useStage } from '../state/stage.ts';
import styles from './trouble-boundary.module.css';

type Props = { children: ReactNode };

/** A screen that fails loses no text: the visit lives outside React, and this offers the way out of it. */
export class TroubleBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(): void {
    forgetFirstSight();
    void useStage.getState().visit?.autosave.flush();
  }

  override render(): ReactNode {
    return this.state.failed ? <Trouble /> : this.props.children;
  }
}

function Trouble(): ReactNode {
  const { t } = useTranslation();
  const visit = useStage((stage) => stage.visit);
  const reopen = async (): Promise<void> => {
    if (visit === null || (await mayLeave(visit))) location.reload();
  };
  return (
    <main className={styles['trouble']} role="alert">
      <h1>{t('trouble.title')}</h1>
      <p>{t('trouble.explain')}</p>
      <div className={styles['answers']}>
        {visit !== null && (
          <Button kind="primary" onClick={() => void rescueToFile(visit)}>
            {t('trouble.rescue')}
          </Button>
        )}
        <Button onClick={() => void reopen()}>{t('trouble.reload')}</Button>
      </div>
    </main>
  );
}
