import type { LexicalEditor } from 'lexical';
import { useEffect } from 'react';

/**
 * Makes the editor editable or not, but never amid a composition: it would stay in the composing state
 * and double what is typed afterwards.
 */
export function useEditable(editor: LexicalEditor, editable: boolean): void {
  useEffect(() => {
    if (editor.isEditable() === editable) return undefined;
    if (!editor.isComposing()) {
      editor.setEditable(editable);
      return undefined;
    }
    const stop = editor.registerUpdateListener(() => {
      if (editor.isComposing()) return;
      stop();
      // After the update that ended it: its listeners see the editor as it was.
      queueMicrotask(() => editor.setEditable(editable));
    });
    return stop;
  }, [editor, editable]);
}
