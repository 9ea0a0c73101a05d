import type { LexicalEditor } from 'lexical';
import { emptyDocument, readDocument } from '#domain/document/read';

/** Marks the update that loads: it is no edit, and no step of the history. */
export const LOADING_TAG = 'ban-tin-loading';

/**
 * Puts a stored document into the editor. It is the editor's own JSON, so nothing is translated; only a
 * document without any block gets its first paragraph, since a caret needs a place.
 */
export function loadDocument(editor: LexicalEditor, json: string): void {
  const { root } = readDocument(json);
  const whole = root.children.length > 0 ? root : emptyDocument().root;
  const state = editor.parseEditorState(JSON.stringify({ root: whole }));
  editor.setEditorState(state, { tag: LOADING_TAG });
}
