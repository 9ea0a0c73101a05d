import { KeyboardShortcutsExtension, signal } from '@lexical/extension';
import { $isLinkNode, LinkExtension, type LinkNode, TOGGLE_LINK_COMMAND } from '@lexical/link';
import { $findMatchingParent } from '@lexical/utils';
import {
  $createTextNode,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isRangeSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_HIGH,
  configExtension,
  CONTROL_OR_META,
  createCommand,
  defineExtension,
  isDOMNode,
  type LexicalCommand,
  type LexicalEditor,
  mergeRegister,
  safeCast,
} from 'lexical';
import { isLinkUrl } from './link-url.ts';

/** Opens the box in which the address of the selected words is typed. */
export const EDIT_LINK_COMMAND: LexicalCommand<void> = createCommand('EDIT_LINK_COMMAND');
const LINK_KEY_COMMAND: LexicalCommand<KeyboardEvent> = createCommand('LINK_KEY_COMMAND');

/** What the box shows; null: it is closed. */
export type LinkBox = { readonly url: string; readonly isNew: boolean };

/** Links: Ctrl+L (Ctrl+K is the palette) opens the box, Ctrl+click the page in the system's browser. */
export const LinkBoxExtension = defineExtension({
  name: 'ban-tin/link-box',
  dependencies: [
    configExtension(LinkExtension, { validateUrl: isLinkUrl }),
    configExtension(KeyboardShortcutsExtension, {
      shortcuts: {
        'ban-tin/link': { key: 'l', modifiers: CONTROL_OR_META, command: LINK_KEY_COMMAND },
      },
    }),
  ],
  config: safeCast<{ openLink: (url: string) => void }>({ openLink: () => undefined }),
  build: () => ({ box: signal<LinkBox | null>(null) }),
  register: (editor, { openLink }, state) => {
    const { box } = state.getOutput();
    return mergeRegister(
      editor.registerCommand(
        LINK_KEY_COMMAND,
        (event) => {
          event.preventDefault();
          return editor.dispatchCommand(EDIT_LINK_COMMAND, undefined);
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(
        EDIT_LINK_COMMAND,
        () => {
          if (!$isRangeSelection($getSelection()) || editor.isComposing()) return false;
          const link = $linkAtSelection();
          box.value = { url: link?.getURL() ?? '', isNew: link === null };
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(
        CLICK_COMMAND,
        (event) => {
          const node = isDOMNode(event.target) ? $getNearestNodeFromDOMNode(event.target) : null;
          const link = node === null ? null : $findMatchingParent(node, $isLinkNode);
          if (link === null) return false;
          // The window itself goes nowhere.
          event.preventDefault();
          if (!event.ctrlKey && !event.metaKey) return false;
          openLink(link.getURL());
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    );
  },
});

function $linkAtSelection(): LinkNode | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  return $findMatchingParent(selection.anchor.getNode(), $isLinkNode);
}

/** Gives the selected words that address; without words, the address itself becomes the words. */
export function setLink(editor: LexicalEditor, url: string | null): void {
  editor.update(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return;
    const link = $linkAtSelection();
    if (link !== null && selection.isCollapsed()) link.select(0, link.getChildrenSize());
    else if (url !== null && selection.isCollapsed()) {
      const words = $createTextNode(url);
      selection.insertNodes([words]);
      words.select(0, words.getTextContentSize());
    }
    editor.dispatchCommand(TOGGLE_LINK_COMMAND, url);
    const after = $getSelection();
    if ($isRangeSelection(after))
      after.anchor.set(after.focus.key, after.focus.offset, after.focus.type);
  });
}
