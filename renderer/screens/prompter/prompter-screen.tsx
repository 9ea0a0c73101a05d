import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { BulletinId } from '#domain/bulletin';
import { type PrompterLook, defaultSettings } from '#domain/settings';
import { Button } from '../../components/button.tsx';
import type { Prompter } from '../../state/prompter/prompter.ts';
import { settingsQuery } from '../../state/queries.ts';
import { leavePrompter } from '../../state/stage.ts';
import { errorText, tellError } from '../../state/toasts.ts';
import { Calibration } from './calibration.tsx';
import { Glass } from './glass.tsx';
import { type KeyHint, KeyLine } from './key-line.tsx';
import { changeLetters, turnContrast, turnMirror } from './look.ts';
import { TopLine } from './top-line.tsx';
import { type KeyTable, useKeys } from './use-keys.ts';
import { usePrompter } from './use-prompter.ts';
import { useQuietPointer } from './use-quiet-pointer.ts';
import { type Listening, useListening } from './use-listening.ts';
import styles from './prompter.module.css';

/** "Phòng đọc": the spoken text on black, moving at the announcer's pace past a line that stays. */
export function PrompterScreen({ id }: { id: BulletinId }): ReactNode {
  const { t } = useTranslation();
  const prompter = usePrompter(id);
  const { prompter: look } = useQuery(settingsQuery).data ?? defaultSettings;
  const room = useRef<HTMLElement>(null);
  useQuietPointer(room);
  const [measuring, setMeasuring] = useState(false);
  const measure = useCallback(() => {
    prompter.stop();
    setMeasuring(true);
  }, [prompter]);
  const closeMeasure = useCallback(() => setMeasuring(false), []);
  const listening = useListening(prompter);
  useLayoutEffect(() => {
    if (!measuring) room.current?.focus();
  }, [measuring]);
  const { toggle: listen } = listening;
  const keys = useMemo(
    () => (measuring ? noKeys : { ...keysOf(prompter), t: measure, n: listen }),
    [prompter, measuring, measure, listen],
  );
  useKeys(keys);
  return (
    <main
      ref={room}
      className={styles['room']}
      tabIndex={-1}
      aria-label={t('prompter.title')}
      data-contrast={look.contrast}
    >
      <div className={styles['mirrored']} data-mirror={look.mirror}>
        <TopLine prompter={prompter} />
        <Glass prompter={prompter} letters={look.letters} />
        <Trouble prompter={prompter} />
      </div>
      <KeyLine prompter={prompter} {...useHints(prompter, look, measure, listening)} />
      {measuring && <Calibration prompter={prompter} onClose={closeMeasure} />}
    </main>
  );
}

/**
 * Nothing to read, or nothing that could be opened. A text that is on the glass goes on being read,
 * whatever becomes of the newsroom.
 */
function Trouble({ prompter }: { prompter: Prompter }): ReactNode {
  const { t } = useTranslation();
  const { script, error } = useStore(prompter.store);
  const isEmpty = script !== null && script.blocks.length === 0;
  if (!isEmpty && (script !== null || error === null)) return null;
  return (
    <div className={styles['trouble']} role="alert">
      <p>{isEmpty ? t('prompter.empty') : errorText(error)}</p>
      <Button onClick={leave}>{t('prompter.leave')}</Button>
    </div>
  );
}

function leave(): void {
  leavePrompter().catch(tellError);
}

const noKeys: KeyTable = {};

function keysOf(prompter: Prompter): KeyTable {
  return {
    ' ': () => prompter.toggle(),
    ArrowUp: () => prompter.pace(1),
    ArrowDown: () => prompter.pace(-1),
    ArrowLeft: () => prompter.back(),
    ArrowRight: () => prompter.on(),
    Home: () => prompter.jump(0),
    Enter: () => prompter.takeOver(),
    Escape: leave,
    m: turnMirror,
    c: turnContrast,
    '+': () => changeLetters(1),
    '=': () => changeLetters(1),
    '-': () => changeLetters(-1),
  };
}

type Hints = { hints: readonly KeyHint[]; more: readonly KeyHint[] };

function useHints(
  prompter: Prompter,
  { mirror, contrast }: PrompterLook,
  measure: () => void,
  { available, isListening, toggle }: Listening,
): Hints {
  const { t } = useTranslation();
  return {
    hints: [
      { keys: t('prompter.key.space'), label: t('prompter.run'), run: () => prompter.toggle() },
      { keys: '↑', label: t('prompter.faster'), run: () => prompter.pace(1) },
      { keys: '↓', label: t('prompter.slower'), run: () => prompter.pace(-1) },
      { keys: '←', label: t('prompter.back'), run: () => prompter.back() },
      { keys: '→', label: t('prompter.on'), run: () => prompter.on() },
      { keys: 'Esc', label: t('prompter.leave'), run: leave },
    ],
    more: [
      { keys: 'Home', label: t('prompter.start'), run: () => prompter.jump(0) },
      { keys: 'M', label: t('prompter.mirror'), run: turnMirror, pressed: mirror },
      { keys: '+', label: t('prompter.larger'), run: () => changeLetters(1) },
      { keys: '−', label: t('prompter.smaller'), run: () => changeLetters(-1) },
      { keys: 'C', label: t('prompter.contrast'), run: turnContrast, pressed: contrast },
      { keys: 'T', label: t('prompter.measure.hint'), run: measure },
      {
        keys: 'N',
        label: t('prompter.listen.hint'),
        run: toggle,
        pressed: isListening,
        about: t(available ? 'prompter.listen.note' : 'prompter.listen.none'),
        disabled: !available,
      },
    ],
  };
}
