import type { TFunction } from 'i18next';
import { Check, LoaderCircle, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { assertNever } from '#domain/assert';
import type { SaveStatus } from '../../../state/writing/autosave.ts';
import { reasonOf } from '../../../state/writing/save-words.ts';
import { wordSaved } from '../../../state/moments.ts';
import type { Visit } from '../../../state/writing/visit.ts';
import styles from './save-line.module.css';

/**
 * What is true about the disk, in a few words. Too restless for a screen reader, which hears of trouble
 * and its end from `SaveTrouble` instead.
 */
export function SaveLine({ visit }: { visit: Visit }): ReactNode {
  const { t } = useTranslation();
  const status = useStore(visit.store, (state) => state.status);
  const { icon, words } = lineOf(status, visit.start.updatedAt, t);
  return (
    <span className={`${styles['line']} ${status.kind === 'failed' ? styles['failed'] : ''}`}>
      {icon}
      <span className={styles['words']}>{words}</span>
    </span>
  );
}

type Line = { icon: ReactNode; words: ReactNode };

function lineOf(status: SaveStatus, storedAt: string | null, t: TFunction): Line {
  switch (status.kind) {
    case 'untouched':
      return storedAt === null
        ? { icon: null, words: t('save.fresh') }
        : { icon: <Check aria-hidden="true" />, words: savedAt(storedAt, t) };
    case 'unsaved':
      return { icon: <LoaderCircle aria-hidden="true" />, words: t('save.unsaved') };
    case 'saved':
      return { icon: <Check aria-hidden="true" />, words: savedAt(status.at, t) };
    case 'failed': {
      const words = t('save.failed', { reason: reasonOf(status.code) });
      return { icon: <TriangleAlert aria-hidden="true" />, words };
    }
    default:
      return assertNever(status, 'save status');
  }
}

/** Where there is little room the seconds go first, and then the hour: half an hour's figures would be another hour. */
function savedAt(instant: string, t: TFunction): ReactNode {
  const words = t('save.saved', { time: wordSaved(instant) });
  const seconds = words.lastIndexOf(':');
  return (
    <>
      {words.slice(0, seconds)}
      <wbr />
      {words.slice(seconds)}
    </>
  );
}
