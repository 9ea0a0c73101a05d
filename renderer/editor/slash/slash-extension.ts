import { signal } from '@lexical/extension';
import {
  $getNodeByKey,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  $isTextNode,
  defineExtension,
  type EditorState,
  HISTORIC_TAG,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';

/** An open slash menu: the paragraph it stands in, and what was typed after the slash. */
export type SlashMenuState = { readonly paragraph: NodeKey; readonly query: string };

/** Names of the menu are short; whoever types on means the text. */
const LONGEST_QUERY = 16;

/**
 * "/" at an empty paragraph offers what can be inserted. The menu only watches: the slash and the letters
 * after it are ordinary text, typed by whatever typing tool, and it closes without a word as soon as
 * they are no name any more.
 */
export const SlashExtension = defineExtension({
  name: 'ban-tin/slash',
  build: () => createSlash(),
  register: (editor, _config, state) => {
    const { menu } = state.getOutput();
    return editor.registerUpdateListener(({ editorState, prevEditorState, tags }) => {
      const now = tags.has(HISTORIC_TAG) ? null : editorState.read($slashAtCaret);
      const open = menu.peek();
      const isOpening =
        open === null && now?.query === '' && wasEmpty(prevEditorState, now.paragraph);
      const goesOn = open !== null && now !== null && now.paragraph === open.paragraph;
      if (isOpening || goesOn) {
        if (now.query !== open?.query) menu.value = now;
      } else if (open !== null) menu.value = null;
    });
  },
});

function createSlash() {
  const menu = signal<SlashMenuState | null>(null);
  return {
    menu,
    /** Escape: the slash stays as text, and opens nothing any more. */
    dismiss: (): void => {
      menu.value = null;
    },
  };
}

function $slashAtCaret(): SlashMenuState | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node) || selection.anchor.offset !== node.getTextContentSize()) return null;
  const text = node.getTextContent();
  if (!text.startsWith('/') || text.length > LONGEST_QUERY) return null;
  const paragraph = node.getParent();
  if (!$isParagraphNode(paragraph) || paragraph.getChildrenSize() !== 1) return null;
  if (paragraph.getTopLevelElement() !== paragraph) return null;
  return { paragraph: paragraph.getKey(), query: text.slice(1) };
}

/** Only a slash just typed opens the menu, not a caret that comes by one. */
function wasEmpty(before: EditorState, paragraph: NodeKey): boolean {
  return before.read(() => {
    const node = $getNodeByKey(paragraph);
    return $isElementNode(node) && node.isEmpty();
  });
}

/** Takes the slash and the query away: the paragraph is empty again, the caret in it. */
export function clearSlash(editor: LexicalEditor, paragraph: NodeKey): void {
  editor.update(
    () => {
      const node = $getNodeByKey(paragraph);
      if ($isElementNode(node)) node.clear().select();
    },
    { discrete: true },
  );
}
