import { Search, X } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { commandFacts } from '#domain/commands';
import { Keys } from '../../components/keys.tsx';
import { find, useDesk } from '../../state/desk/desk.ts';
import styles from './search-field.module.css';

/** After the last letter: a fast typist's word is one question, not six. */
const PAUSE_MS = 120;

export function SearchField({ count, onDown }: { count: number; onDown: () => void }): ReactNode {
  const { t } = useTranslation();
  const query = useDesk((desk) => desk.query);
  const { input, search, clear } = useSearch();
  return (
    <search className={styles['field']}>
      <Search aria-hidden="true" />
      <input
        ref={input}
        type="text"
        aria-label={t('desk.searchLabel')}
        aria-keyshortcuts="Control+F"
        placeholder={t('desk.search', { count })}
        defaultValue={query}
        maxLength={300}
        spellCheck={false}
        // Whoever has come here is not led away by a list that comes later.
        onFocus={() => useDesk.setState({ arriving: false })}
        onInput={(event) => search(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Escape') clear();
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            onDown();
          }
        }}
      />
      {query === '' ? (
        <Keys shortcut={commandFacts('desk.search').shortcut ?? ''} />
      ) : (
        <button
          type="button"
          className={styles['clear']}
          aria-label={t('desk.clearSearch')}
          onClick={clear}
        >
          <X aria-hidden="true" />
        </button>
      )}
    </search>
  );
}

type SearchState = {
  input: RefObject<HTMLInputElement | null>;
  search: (text: string) => void;
  clear: () => void;
};

/** The field is a moment ahead of the question; it is emptied from outside, and never written to. */
function useSearch(): SearchState {
  const input = useRef<HTMLInputElement>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { query, searchAsked } = useDesk();
  useLayoutEffect(() => {
    if (searchAsked > 0) input.current?.select();
  }, [searchAsked]);
  useEffect(() => {
    if (query === '' && input.current !== null && pause.current === undefined) {
      input.current.value = '';
    }
  }, [query]);
  // Whoever shows a tray at once after a letter would have what he typed found a moment later all the same.
  useEffect(
    () =>
      useDesk.subscribe(({ shown }, before) => {
        if (shown === before.shown) return;
        stop(pause);
        if (input.current !== null) input.current.value = '';
      }),
    [],
  );
  useEffect(() => () => clearTimeout(pause.current), []);
  return {
    input,
    search(text) {
      stop(pause);
      pause.current = setTimeout(() => {
        pause.current = undefined;
        find(text.trim());
      }, PAUSE_MS);
    },
    clear() {
      stop(pause);
      find('');
      if (input.current !== null) input.current.value = '';
      input.current?.focus();
    },
  };
}

function stop(pause: RefObject<ReturnType<typeof setTimeout> | undefined>): void {
  clearTimeout(pause.current);
  pause.current = undefined;
}
