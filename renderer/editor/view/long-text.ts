import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  defineExtension,
  type LexicalEditor,
  mergeRegister,
  type NodeKey,
} from 'lexical';
import { ChangedBlocksExtension } from './changed-blocks.ts';

/**
 * A long bulletin stays quick because blocks out of sight are not laid out (`content-visibility: auto`
 * in content.module.css). Two things make that bearable, and both are done here:
 *
 * - a block that was never laid out needs a good guess of its height, or the caret lands off screen:
 *   `--rows`, from the length of its text;
 * - the block with the caret is always laid out (`data-caret`), as CSS does for the first and the last:
 *   otherwise Ctrl+End lands at the start of the last block.
 */
export const LongTextExtension = defineExtension({
  name: 'ban-tin/long-text',
  dependencies: [ChangedBlocksExtension],
  register: (editor, _config, state) => {
    const { onPause } = state.getDependency(ChangedBlocksExtension).output;
    return mergeRegister(
      editor.registerRootListener((root) => {
        if (root !== null) estimate(editor, root, editor.read('latest', $allBlocks));
      }),
      onPause((changed) => {
        const root = editor.getRootElement();
        if (root === null) return;
        const keys = changed === 'all' ? editor.read('latest', $allBlocks) : changed;
        estimate(editor, root, keys);
      }),
      registerCaretBlock(editor),
    );
  },
});

const $allBlocks = (): NodeKey[] => $getRoot().getChildrenKeys();

/** Width of an average letter of Noto Serif in Vietnamese text, in em. Measured on a bulletin. */
const LETTER_EM = 0.48;

function estimate(editor: LexicalEditor, root: HTMLElement, keys: Iterable<NodeKey>): void {
  const fontSize = Number.parseFloat(getComputedStyle(root).fontSize) || 18;
  const lettersPerRow = Math.max(20, root.clientWidth / (fontSize * LETTER_EM));
  for (const key of keys) {
    const block = editor.getElementByKey(key);
    const letters = block?.textContent?.length ?? 0;
    block?.style.setProperty('--rows', String(Math.max(1, Math.ceil(letters / lettersPerRow))));
  }
}

function registerCaretBlock(editor: LexicalEditor): () => void {
  let marked: HTMLElement | null = null;
  return editor.registerUpdateListener(({ editorState }) => {
    const key = editorState.read($caretBlockKey);
    const block = key === null ? null : editor.getElementByKey(key);
    if (block === marked) return;
    marked?.removeAttribute('data-caret');
    block?.setAttribute('data-caret', '');
    marked = block;
  });
}

function $caretBlockKey(): NodeKey | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  return selection.focus.getNode().getTopLevelElement()?.getKey() ?? null;
}
