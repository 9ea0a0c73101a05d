import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { runCommand } from '../../../commands.ts';
import { Button } from '../../../components/button.tsx';
import type { SaveStatus } from '../../../state/writing/autosave.ts';
import { isGone, useConnection } from '../../../state/connection.ts';
import { focusWriting } from '../../../state/focus.ts';
import { mayMove, useLife } from '../../../state/life/life.ts';
import { rescueToFile } from '../../../state/publishing/publish.ts';
import { reasonOf } from '../../../state/writing/save-words.ts';
import type { Visit } from '../../../state/writing/visit.ts';
import styles from './save-trouble.module.css';

/**
 * While saving fails: why, that the text is still there, and the two ways on. Spoken aloud once. Where the
 * newsroom has gone for good nothing is tried again, and `NewsroomFailed` says so instead.
 */
export function SaveTrouble({ visit }: { visit: Visit }): ReactNode {
  const { t } = useTranslation();
  const status = useStore(visit.store, (state) => state.status);
  const recovered = useRecovered(status.kind);
  const gone = useConnection(isGone);
  const failed = status.kind === 'failed' && !gone;
  return (
    <>
      <div className="visually-hidden" aria-live="polite">
        {failed && t('save.failedLong', { reason: reasonOf(status.code) })}
        {recovered && t('save.again')}
      </div>
      {failed && status.code === 'correction-needed' && <OnAirTrouble visit={visit} />}
      {failed && status.code !== 'correction-needed' && (
        <div className={styles['trouble']}>
          <p aria-hidden="true">{t('save.calm')}</p>
          <Button onClick={() => retry(visit)}>{t('common.retry')}</Button>
          <Button onClick={() => void rescueToFile(visit)}>{t('save.rescue')}</Button>
        </div>
      )}
    </>
  );
}

/** It went on air under the writer's hands: trying again would not help, saying why or a copy does. */
function OnAirTrouble({ visit }: { visit: Visit }): ReactNode {
  const { t } = useTranslation();
  const copy = (): void => {
    focusWriting();
    void visit.saveAsCopy();
  };
  return (
    <div className={styles['trouble']}>
      <p aria-hidden="true">{t('life.stuck.aired')}</p>
      {mayMove(useLife(visit), 'corrected') && (
        <Button onClick={() => runCommand('life.correct')}>{t('life.correct')}…</Button>
      )}
      <Button onClick={copy}>{t('life.stuck.copy')}</Button>
      <Button onClick={() => void rescueToFile(visit)}>{t('save.rescue')}</Button>
    </div>
  );
}

/** The button goes with the trouble: who pressed it is back in the text before that. */
function retry({ autosave }: Visit): void {
  focusWriting();
  void autosave.flush();
}

/** True from the first success after a failure on, until the next key. */
function useRecovered(kind: SaveStatus['kind']): boolean {
  const [before, setBefore] = useState({ kind, failed: false });
  if (before.kind !== kind) {
    const failed = kind === 'failed' || (before.failed && kind === 'saved');
    setBefore({ kind, failed });
  }
  return before.failed && kind === 'saved';
}
