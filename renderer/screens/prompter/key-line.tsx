import type { MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Prompter } from '../../state/prompter/prompter.ts';
import styles from './prompter.module.css';

/** A key as it is printed, what it does, and the same for a mouse. */
export type KeyHint = {
  readonly keys: string;
  readonly label: string;
  readonly run: () => void;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  /** What the label has no room for. */
  readonly about?: string;
};

type KeyLineProps = { prompter: Prompter; hints: readonly KeyHint[]; more: readonly KeyHint[] };

/** The keys, and what came in. While the text runs only the most needed ones are in sight. */
export function KeyLine({ prompter, hints, more }: KeyLineProps): ReactNode {
  const running = useStore(prompter.store, (state) => state.running);
  return (
    <footer className={styles['keys']}>
      <div className={styles['hints']}>
        {hints.map((hint) => (
          <Hint key={hint.label} hint={hint} />
        ))}
      </div>
      <ChangeNotice prompter={prompter} />
      <div className={styles['hints']} data-more={true} hidden={running}>
        {more.map((hint) => (
          <Hint key={hint.label} hint={hint} />
        ))}
      </div>
    </footer>
  );
}

function Hint({
  hint: { keys, label, run, pressed, disabled, about },
}: {
  hint: KeyHint;
}): ReactNode {
  return (
    <button
      type="button"
      className={styles['hint']}
      aria-pressed={pressed}
      disabled={disabled}
      title={about}
      onMouseDown={leaveFocus}
      onClick={run}
    >
      <kbd>{keys}</kbd>
      {label}
    </button>
  );
}

/** A click leaves the keys where they are: space goes on stopping and going. */
function leaveFocus(event: MouseEvent): void {
  event.preventDefault();
}

function ChangeNotice({ prompter }: { prompter: Prompter }): ReactNode {
  const { t } = useTranslation();
  const change = useStore(prompter.store, (state) => state.change);
  const standing = useStore(prompter.store, (state) => state.script?.standing);
  const isUnsigned = standing === 'approved' && change?.script.standing !== 'approved';
  return (
    <output className={styles['notice']}>
      {change !== null && (
        <>
          {t(isUnsigned ? 'prompter.changedUnsigned' : 'prompter.changed')}
          <button
            type="button"
            className={styles['hint']}
            onMouseDown={leaveFocus}
            onClick={() => prompter.takeOver()}
          >
            <kbd>{t('prompter.key.enter')}</kbd>
            {t('prompter.take')}
          </button>
        </>
      )}
    </output>
  );
}
