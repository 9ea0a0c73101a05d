import { ChevronDown, Link, MessageSquareText } from 'lucide-react';
import {
  COMMAND_PRIORITY_LOW,
  getDOMSelection,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { Toolbar } from 'radix-ui';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type BlockKind, blockKinds } from '../commands/block-kind.ts';
import { runCommand } from '../commands/run-command.ts';
import type { EditorCommand } from '../editor-types.ts';
import { Floating } from '../floating/floating.tsx';
import { BlockIcon } from '../slash/block-icon.tsx';
import { AudienceMenu } from './audience-menu.tsx';
import { textFormats, useSelectionFacts } from './selection-facts.ts';
import styles from './selection-toolbar.module.css';
import { ToolMenu } from './tool-menu.tsx';

/**
 * The short toolbar that comes with a selection. Alt+F10 leads into it (the arrows from tool to tool,
 * Escape back), as in other editors.
 */
export function SelectionToolbar({
  editor,
  onRemark,
}: {
  editor: LexicalEditor;
  onRemark: (() => void) | undefined;
}): ReactNode {
  const facts = useSelectionFacts(editor);
  const { t } = useTranslation('editor');
  const bar = useRef<HTMLDivElement>(null);
  useToolbarKey(editor, bar);
  if (facts === null) return null;
  const run = (command: EditorCommand): void => runCommand(editor, command);
  return (
    <Floating
      at={() => selectionRect(editor)}
      side="above"
      className={styles['float'] ?? ''}
      onEscape={() => editor.focus()}
    >
      <Toolbar.Root
        ref={bar}
        className={styles['bar']}
        aria-label={t('toolbar.label')}
        // The text keeps its selection while the mouse works the tools.
        onMouseDown={(event) => event.preventDefault()}
      >
        {textFormats.map((format) => (
          <Toolbar.Button
            key={format}
            className={styles[format]}
            aria-pressed={facts[format]}
            onClick={() => run(format)}
          >
            {t(`toolbar.${format}`)}
          </Toolbar.Button>
        ))}
        <Toolbar.Separator className={styles['line']} />
        <BlockMenu kind={facts.block} onPick={run} />
        <AudienceMenu audience={facts.audience} onPick={run} />
        <Toolbar.Separator className={styles['line']} />
        <Toolbar.Button aria-pressed={facts.link} onClick={() => run('link')}>
          <Link aria-hidden size="1rem" />
          {t('toolbar.link')}
        </Toolbar.Button>
        {onRemark !== undefined && (
          <Toolbar.Button onClick={onRemark}>
            <MessageSquareText aria-hidden size="1rem" />
            {t('toolbar.remark')}
          </Toolbar.Button>
        )}
      </Toolbar.Root>
    </Floating>
  );
}

function BlockMenu({
  kind,
  onPick,
}: {
  kind: BlockKind;
  onPick: (kind: BlockKind) => void;
}): ReactNode {
  const { t } = useTranslation('editor');
  return (
    <ToolMenu
      label={`${t('toolbar.style')}: ${t(`blocks.${kind}`)}`}
      tool={
        <>
          {t(`blocks.${kind}`)}
          <ChevronDown aria-hidden size="1rem" />
        </>
      }
      current={kind}
      choices={blockKinds}
      renderChoice={(choice) => (
        <>
          <BlockIcon kind={choice} />
          {t(`blocks.${choice}`)}
        </>
      )}
      onPick={onPick}
    />
  );
}

function selectionRect(editor: LexicalEditor): DOMRect | null {
  const root = editor.getRootElement();
  const selection = getDOMSelection(root?.ownerDocument.defaultView ?? null);
  if (root === null || selection === null || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return root.contains(range.commonAncestorContainer) ? range.getBoundingClientRect() : null;
}

/** Alt+F10 in the text leads into the bar. */
function useToolbarKey(
  editor: LexicalEditor,
  bar: { readonly current: HTMLDivElement | null },
): void {
  useEffect(
    () =>
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (event.key !== 'F10' || !event.altKey || bar.current === null) return false;
          event.preventDefault();
          bar.current.querySelector('button')?.focus();
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
    [editor, bar],
  );
}
