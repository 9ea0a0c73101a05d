// @vitest-environment happy-dom
import { buildEditorFromExtensions } from '@lexical/extension';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  defineExtension,
} from 'lexical';
import { expect, test } from 'vitest';
import type { HistoryStateEntry } from '@lexical/history';
import { $caretPlace, createTypingGroups } from '../../../renderer/editor/typing/typing-groups.ts';

/** Types into a real caret; answers the tag of each key and how many entries the stack would hold. */
function desk() {
  let clock = 0;
  const stack: HistoryStateEntry[] = [];
  const groups = createTypingGroups(
    () => stack,
    () => clock,
  );
  const editor = buildEditorFromExtensions(
    defineExtension({
      name: 'test',
      $initialEditorState: () => {
        const text = $createTextNode('');
        $getRoot().append($createParagraphNode().append(text));
        text.select();
      },
    }),
  );
  editor.setRootElement(document.body.appendChild(document.createElement('div')));
  const entry: HistoryStateEntry = { editor, editorState: editor.getEditorState() };
  const act = ($decide: () => string, $change: () => void): void => {
    editor.update(
      () => {
        if ($decide() === 'history-push') stack.push(entry);
        $change();
      },
      { discrete: true },
    );
    groups.arrived(editor.getEditorState().read($caretPlace));
  };
  return {
    entries: () => stack.length,
    wait: (ms: number) => {
      clock += ms;
    },
    end: () => groups.end(),
    type: (text: string) => {
      for (const letter of text)
        act(
          () => groups.$inserts(letter),
          () => $getSelection()?.insertText(letter),
        );
    },
    erase: (times: number) => {
      for (let i = 0; i < times; i += 1)
        act(groups.$erases, () => {
          const selection = $getSelection();
          if ($isRangeSelection(selection)) selection.deleteCharacter(true);
        });
    },
  };
}

test('a word with the space after it is one step, the next word another', () => {
  const { type, entries } = desk();
  type('hai từ');
  expect(entries()).toBe(2);
});

test('a syllable that UniKey replaces stays in its word', () => {
  const { type, erase, entries } = desk();
  type('Tie');
  erase(1);
  type('ê');
  type('ng');
  erase(3);
  type('ếng');
  expect(entries()).toBe(1);
});

test('a tone put on an old word is one step', () => {
  const { type, erase, end, entries } = desk();
  type('bo ');
  end();
  erase(2);
  type('ộ ');
  expect(entries()).toBe(2);
});

test('what a person takes back slowly stays a step of its own', () => {
  const { type, erase, wait, entries } = desk();
  type('sai');
  wait(400);
  erase(1);
  wait(300);
  erase(1);
  type('x');
  expect(entries()).toBe(3);
});

test('a long run of Backspaces is never taken for a replacement', () => {
  const { type, erase, entries } = desk();
  type('mộtcâudàikhôngcách');
  erase(18);
  type('x');
  expect(entries()).toBe(3);
});
