import { HistoryExtension } from '@lexical/history';
import {
  $addUpdateTag,
  BEFORE_INPUT_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  DELETE_CHARACTER_COMMAND,
  defineExtension,
  INPUT_COMMAND,
  mergeRegister,
} from 'lexical';
import { $caretPlace, createTypingGroups } from './typing-groups.ts';

/** Marks an update that a key of ordinary typing made. */
const TYPING_TAG = 'ban-tin-typing';
/** Marks an update that goes on beside the typing and does not end the word: a photo that arrived. */
export const ASIDE_TAG = 'ban-tin-aside';

/**
 * One undo a word. Lexical's own history starts a new entry whenever typing turns into deleting, and
 * UniKey deletes inside every word: "Tieesng Vieejt" took nine undos. Which entry a key belongs to is
 * decided in typing-groups.ts; here the keys are watched and the update is tagged.
 */
export const WordUndoExtension = defineExtension({
  name: 'ban-tin/word-undo',
  dependencies: [HistoryExtension],
  register: (editor, _config, state) => {
    const { historyState } = state.getDependency(HistoryExtension).output;
    const groups = createTypingGroups(() => historyState.peek().undoStack);
    /** Chromium inserts by itself between `beforeinput` and `input`: both belong to the same key. */
    let tagOfKey: string | null = null;
    return mergeRegister(
      editor.registerCommand(
        BEFORE_INPUT_COMMAND,
        ({ inputType, data }) => {
          const types = inputType === 'insertText' && data !== null && !editor.isComposing();
          tagOfKey = types ? groups.$inserts(data) : null;
          $tag(tagOfKey);
          return false;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        INPUT_COMMAND,
        () => {
          $tag(tagOfKey);
          tagOfKey = null;
          return false;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        DELETE_CHARACTER_COMMAND,
        (isBackward) => {
          $tag(isBackward && !editor.isComposing() ? groups.$erases() : null);
          return false;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerUpdateListener(({ tags, editorState, dirtyElements, dirtyLeaves }) => {
        if (tags.has(TYPING_TAG)) groups.arrived(editorState.read($caretPlace));
        else if (dirtyElements.size + dirtyLeaves.size > 0 && !tags.has(ASIDE_TAG)) groups.end();
      }),
    );
  },
});

function $tag(tag: string | null): void {
  if (tag === null) return;
  $addUpdateTag(tag);
  $addUpdateTag(TYPING_TAG);
}
