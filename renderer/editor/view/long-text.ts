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
/** The words below a photo, and the room around it, in rows. */
const FIGURE_ROWS = 3;

function estimate(editor: LexicalEditor, root: HTMLElement, keys: Iterable<NodeKey>): void {
  const style = getComputedStyle(root);
  const row = Number.parseFloat(style.lineHeight) || 30;
  const lettersPerRow = root.clientWidth / ((Number.parseFloat(style.fontSize) || 18) * LETTER_EM);
  for (const key of keys) {
    const block = editor.getElementByKey(key);
    if (block === null) continue;
    const letters = block.textContent.length;
    const photo = photoHeight(block, root.clientWidth);
    const rows = photo > 0 ? photo / row + FIGURE_ROWS : letters / Math.max(20, lettersPerRow);
    block.style.setProperty('--rows', String(Math.max(1, Math.ceil(rows))));
  }
}

/** From the width and height that the photo is known to have; 0: no photo. */
function photoHeight(block: HTMLElement, width: number): number {
  const photo = block.querySelector('img');
  const ratio = Number(photo?.getAttribute('height')) / Number(photo?.getAttribute('width'));
  return Number.isFinite(ratio) ? width * ratio : 0;
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
