import {
  $getNodeByKey,
  $isTextNode,
  defineExtension,
  type EditorState,
  HISTORIC_TAG,
  type NodeKey,
  safeCast,
  type UpdateListenerPayload,
} from 'lexical';
import { LOADING_TAG } from './load-document.ts';

type EditSignalConfig = { onEdit: () => void };

/**
 * Calls `onEdit` when the content changed by a person's doing. Lexical calls a node dirty for less than
 * that (a composition that starts, a selection, the editor becoming editable), so what is dirty is
 * compared; in doubt it counts as an edit, since a needless save costs nothing and a missing one a text.
 */
export const EditSignalExtension = defineExtension({
  name: 'ban-tin/edit-signal',
  config: safeCast<EditSignalConfig>({ onEdit: () => undefined }),
  register: (editor, { onEdit }) =>
    editor.registerUpdateListener((payload) => {
      if (!payload.tags.has(LOADING_TAG) && isEdit(payload)) onEdit();
    }),
});

function isEdit(payload: UpdateListenerPayload): boolean {
  const { tags, dirtyElements, dirtyLeaves, editorState, prevEditorState } = payload;
  if (tags.has(HISTORIC_TAG)) return true;
  for (const key of dirtyLeaves) if (differs(key, prevEditorState, editorState)) return true;
  for (const [key, intentionally] of dirtyElements)
    if (intentionally && differs(key, prevEditorState, editorState)) return true;
  return false;
}

function differs(key: NodeKey, before: EditorState, after: EditorState): boolean {
  // Nearly every key changes a text, and then nothing else need be asked.
  if (before.read(() => $textOf(key)) !== after.read(() => $textOf(key))) return true;
  return before.read(() => $describe(key)) !== after.read(() => $describe(key));
}

function $textOf(key: NodeKey): string | null {
  const node = $getNodeByKey(key);
  return $isTextNode(node) ? node.getTextContent() : null;
}

/** A node without its children: where it stands, and what it is. Null: it is not there. */
function $describe(key: NodeKey): string | null {
  const node = $getNodeByKey(key);
  if (node === null) return null;
  const place = [node.getParent(), node.getPreviousSibling(), node.getNextSibling()];
  return JSON.stringify([place.map((beside) => beside?.getKey()), node.exportJSON()]);
}
