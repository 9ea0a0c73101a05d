import { useExtensionDependency } from '@lexical/react/useExtensionComponent';
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
import { roomOf } from '../floating/text-room.ts';
import { BlockIcon } from './block-icon.tsx';
import { clearSlash, SlashExtension } from './slash-extension.ts';
import { type SlashItem, slashItems } from './slash-items.ts';
import styles from './slash-menu.module.css';

/** In CSS pixels: with some lines of the list in sight the arrows lead to the others. */
const ENOUGH = 200;

/** The list that "/" opens. The focus stays in the text; the list is led by its arrows. */
export function SlashMenu({ editor }: { editor: LexicalEditor }): ReactNode {
  const state = useExtensionSignalValue(SlashExtension, 'menu');
  const { t } = useTranslation('editor');
  const query = state?.query ?? null;
  const items = useMemo(() => (query === null ? [] : slashItems(query, t)), [query, t]);
  const { dismiss } = useExtensionDependency(SlashExtension).output;
  if (state === null || items.length === 0) return null;
  const { paragraph } = state;
  return (
    <OpenMenu key={query} editor={editor} paragraph={paragraph} items={items} onDismiss={dismiss} />
  );
}

type OpenMenuProps = {
  editor: LexicalEditor;
  paragraph: NodeKey;
  items: readonly SlashItem[];
  onDismiss: () => void;
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
      const next = (active + by + items.length) % items.length;
      document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
      setActive(next);
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
      within={roomOf(editor)}
      enough={ENOUGH}
      className={styles['menu'] ?? ''}
    >
      <div {...LISTBOX} id={`${id}-list`} aria-label={t('slash.label')}>
        {items.map((item, index) => (
          <SlashOption
            key={item.command}
            id={`${id}-${index}`}
            item={item}
            isActive={index === active}
            onPoint={() => setActive(index)}
            onPick={() => pick(item)}
          />
        ))}
      </div>
    </Floating>
  );
}

type SlashOptionProps = {
  id: string;
  item: SlashItem;
  isActive: boolean;
  onPoint: () => void;
  onPick: () => void;
};

function SlashOption({ id, item, isActive, onPoint, onPick }: SlashOptionProps): ReactNode {
  return (
    <button
      {...option(isActive)}
      id={id}
      type="button"
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={onPoint}
      onClick={onPick}
    >
      <BlockIcon kind={item.command} />
      <b>{item.label}</b>
      <small>{item.hint}</small>
    </button>
  );
}

/**
 * The system's own list (`select`) takes the focus from the text and shows neither picture nor hint, so
 * this one is drawn; its keys are the editor's, above.
 */
const LISTBOX = { role: 'listbox' } as const;
const option = (isActive: boolean) => ({ role: 'option', 'aria-selected': isActive }) as const;

/** Tells a screen reader which option the arrows stand on, though the focus is in the text. */
function useActiveDescendant(editor: LexicalEditor, list: string, active: string): void {
  useEffect(() => {
    const root = editor.getRootElement();
    root?.setAttribute('aria-controls', list);
    root?.setAttribute('aria-activedescendant', active);
    return () => {
      root?.removeAttribute('aria-controls');
      root?.removeAttribute('aria-activedescendant');
    };
  }, [editor, list, active]);
}
