import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { isComposed } from '../../../editor/typing/composing.ts';
import { Button } from '../../../components/button.tsx';
import { useFind } from '../../../state/writing/find.ts';
import type { Finding } from './finding.ts';
import styles from './find-bar.module.css';

/** The words to write instead. */
export function ReplaceLine({ finding }: { finding: Finding }): ReactNode {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const replacement = useFind((find) => find.replacement);
  const none = useStore(finding.store, ({ count }) => count === 0);
  const words = (): string => input.current?.value ?? '';
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const { key, shiftKey, ctrlKey, metaKey, altKey, nativeEvent } = event;
    if (isComposed(nativeEvent)) return;
    if (key !== 'Enter' || shiftKey || ctrlKey || metaKey || altKey) return;
    event.preventDefault();
    finding.replaceHere(words());
  };
  return (
    <div className={`${styles['line']} ${styles['with']}`}>
      <div className={styles['field']}>
        <input
          ref={input}
          type="text"
          aria-label={t('find.with')}
          placeholder={t('find.with')}
          defaultValue={replacement}
          autoComplete="off"
          spellCheck={false}
          onInput={(event) => {
            finding.typed();
            useFind.setState({ replacement: event.currentTarget.value });
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <Button disabled={none} onClick={() => finding.replaceHere(words())}>
        {t('find.replaceOne')}
      </Button>
      <Button disabled={none} onClick={() => finding.replaceAll(words())}>
        {t('find.replaceAll')}
      </Button>
    </div>
  );
}
