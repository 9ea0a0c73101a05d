import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import {
  COMMAND_PRIORITY_CRITICAL,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  mergeRegister,
  type NodeKey,
} from 'lexical';
import { type ReactNode, useEffect, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { runCommand } from '../commands/run-command.ts';
import { Floating } from '../floating/floating.tsx';
import { BlockIcon } from './block-icon.tsx';
import { clearSlash, SlashExtension } from './slash-extension.ts';
import { type SlashItem, slashItems } from './slash-items.ts';
import styles from './slash-menu.module.css';

/** The list that "/" opens. The focus stays in the text; the list is led by its arrows. */
export function SlashMenu({ editor }: { editor: LexicalEditor }): ReactNode {
  const state = useExtensionSignalValue(SlashExtension, 'menu');
  const { t } = useTranslation('editor');
  const query = state?.query ?? null;
  const items = useMemo(() => (query === null ? [] : slashItems(query, t)), [query, t]);
  const [dismissed, setDismissed] = useState<NodeKey | null>(null);
  const paragraph = state?.paragraph ?? null;
  useEffect(() => {
    if (paragraph === null) setDismissed(null);
  }, [paragraph]);
  if (paragraph === null || items.length === 0 || dismissed === paragraph) return null;
  return (
    <OpenMenu
      key={query}
      editor={editor}
      paragraph={paragraph}
      items={items}
      onDismiss={() => setDismissed(paragraph)}
    />
  );
}

type OpenMenuProps = {
  editor: LexicalEditor;
  paragraph: NodeKey;
  items: readonly SlashItem[];
  onDismiss(): void;
};

function OpenMenu({ editor, paragraph, items, onDismiss }: OpenMenuProps): ReactNode {
  const { t } = useTranslation('editor');
  const [active, setActive] = useState(0);
  const id = useId();
  const pick = (item: SlashItem | undefined): void => {
    if (item === undefined) return;
    clearSlash(editor, paragraph);
    runCommand(editor, item.command);
  };
  useEffect(() => {
    const step = (by: number) => (event: KeyboardEvent) => {
      event.preventDefault();
      setActive((now) => (now + by + items.length) % items.length);
      return true;
    };
    const choose = (event: KeyboardEvent | null): boolean => {
      event?.preventDefault();
      pick(items[active]);
      return true;
    };
    const dismiss = (): boolean => {
      onDismiss();
      return true;
    };
    return mergeRegister(
      editor.registerCommand(KEY_ARROW_DOWN_COMMAND, step(1), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_ARROW_UP_COMMAND, step(-1), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_ENTER_COMMAND, choose, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_TAB_COMMAND, choose, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_ESCAPE_COMMAND, dismiss, COMMAND_PRIORITY_CRITICAL),
    );
  });
  useActiveDescendant(editor, `${id}-list`, `${id}-${active}`);
  return (
    <Floating
      at={() => editor.getElementByKey(paragraph)?.getBoundingClientRect() ?? null}
      side="below"
      className={styles['menu'] ?? ''}
    >
      <ul id={`${id}-list`} role="listbox" aria-label={t('slash.label')}>
        {items.map((item, index) => (
          // The text keeps the focus, so the keys are the editor's (above), not the option's.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <li
            key={item.command}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => setActive(index)}
            onClick={() => pick(item)}
          >
            <BlockIcon kind={item.command} />
            <b>{item.label}</b>
            <small>{item.hint}</small>
          </li>
        ))}
      </ul>
    </Floating>
  );
}

/** Tells a screen reader which option the arrows stand on, though the focus is in the text. */
function useActiveDescendant(editor: LexicalEditor, list: string, option: string): void {
  useEffect(() => {
    const root = editor.getRootElement();
    root?.setAttribute('aria-controls', list);
    root?.setAttribute('aria-activedescendant', option);
    return () => {
      root?.removeAttribute('aria-controls');
      root?.removeAttribute('aria-activedescendant');
    };
  }, [editor, list, option]);
}
