// @vitest-environment happy-dom
import { $getRoot, $setCompositionKey, type LexicalEditor } from 'lexical';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { makeParagraph } from '#domain/document/make';
import { useEditable } from '../../../renderer/editor/typing/use-editable.ts';
import { documentOf, openEditor } from '../support/editor.ts';

function Switch({ editor, editable }: { editor: LexicalEditor; editable: boolean }) {
  useEditable(editor, editable);
  return null;
}

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

test('the editor is not locked amid a composition, but as soon as the word stands', async () => {
  const { editor } = openEditor(documentOf(makeParagraph('Tiê')));
  const root = createRoot(document.createElement('div'));
  const compose = (isComposing: boolean) =>
    editor.update(
      () => {
        const text = $getRoot().getFirstDescendant();
        text?.markDirty();
        $setCompositionKey(isComposing ? (text?.getKey() ?? null) : null);
      },
      { discrete: true },
    );
  compose(true);
  await act(async () => root.render(<Switch editor={editor} editable={false} />));
  expect(editor.isEditable()).toBe(true);
  await act(async () => compose(false));
  expect(editor.isEditable()).toBe(false);
  await act(async () => root.render(<Switch editor={editor} editable />));
  expect(editor.isEditable()).toBe(true);
});
