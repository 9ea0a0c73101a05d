import {
  defineExtension,
  type EditorState,
  HISTORIC_TAG,
  type LexicalNode,
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
  const old = before._nodeMap.get(key);
  const now = after._nodeMap.get(key);
  if (old === now) return false;
  if (old === undefined || now === undefined) return true;
  return place(old) !== place(now) || content(old, before) !== content(now, after);
}

const place = (node: LexicalNode): string => `${node.__parent} ${node.__prev} ${node.__next}`;

const content = (node: LexicalNode, state: EditorState): string =>
  state.read(() => JSON.stringify(node.exportJSON()));
