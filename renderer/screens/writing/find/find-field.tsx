import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { type CommandId, commandFacts } from '#domain/commands';
import { runCommand } from '../../../commands.ts';
import { isComposed } from '../../../editor/typing/composing.ts';
import { Button } from '../../../components/button.tsx';
import { ariaKeys } from '../../../components/keys.tsx';
import { useFind } from '../../../state/writing/find.ts';
import type { Finding } from './finding.ts';
import styles from './find-bar.module.css';

/** After the last letter: a fast typist's word is one search, not six. */
const PAUSE_MS = 120;

/** The words to look for, how often they were found, and the way from one place to the next. */
export function FindField({ finding }: { finding: Finding }): ReactNode {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const { typed, typedNow } = useTyped(finding);
  const asked = useFind((find) => find.asked);
  const query = useFind((find) => find.query);
  useEffect(() => {
    const field = input.current;
    if (!asked || field === null) return;
    // Asked for by key or menu; other words stand in it once they were selected in the text.
    if (field.value !== query) field.value = query;
    field.select();
    useFind.setState({ asked: false });
  }, [asked, query]);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const { key, shiftKey, ctrlKey, metaKey, altKey, nativeEvent } = event;
    if (isComposed(nativeEvent)) return;
    if (key !== 'Enter' || ctrlKey || metaKey || altKey) return;
    event.preventDefault();
    typedNow();
    finding.step(shiftKey ? -1 : 1);
  };
  return (
    <>
      <div className={styles['field']}>
        <input
          ref={input}
          type="text"
          aria-label={t('find.words')}
          placeholder={t('find.title')}
          defaultValue={query}
          autoComplete="off"
          spellCheck={false}
          onInput={(event) => typed(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <Count finding={finding} />
      </div>
      <StepButton command="find.previous" label={t('find.previous')}>
        <ArrowUp aria-hidden="true" />
      </StepButton>
      <StepButton command="find.next" label={t('find.next')}>
        <ArrowDown aria-hidden="true" />
      </StepButton>
    </>
  );
}

/** The field is a moment ahead of the search; Enter searches at once. */
function useTyped(finding: Finding) {
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const waiting = useRef<string>(undefined);
  const typedNow = useCallback((): void => {
    clearTimeout(pause.current);
    if (waiting.current !== undefined) useFind.setState({ query: waiting.current });
    waiting.current = undefined;
  }, []);
  // What was typed last is looked for though the bar goes.
  useEffect(() => typedNow, [typedNow]);
  const typed = (text: string): void => {
    finding.typed();
    waiting.current = text;
    clearTimeout(pause.current);
    pause.current = setTimeout(typedNow, PAUSE_MS);
  };
  return { typed, typedNow };
}

function Count({ finding }: { finding: Finding }): ReactNode {
  const { t } = useTranslation();
  const { count, index } = useStore(finding.store);
  const nothing = useFind(({ query }) => query === '');
  const words = count === 0 ? t('find.nothing') : t('find.place', { index: index + 1, count });
  return <output className={styles['count']}>{nothing ? '' : words}</output>;
}

type StepButtonProps = { command: CommandId; label: string; children: ReactNode };

function StepButton({ command, label, children }: StepButtonProps): ReactNode {
  return (
    <Button
      kind="quiet"
      className={styles['icon'] ?? ''}
      aria-label={label}
      title={label}
      aria-keyshortcuts={ariaKeys(commandFacts(command).shortcut)}
      onClick={() => runCommand(command)}
    >
      {children}
    </Button>
  );
}
