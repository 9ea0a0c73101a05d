import {
  $getRoot,
  $getSelection,
  FORMAT_TEXT_COMMAND,
  type LexicalEditor,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import { assertNever } from '#domain/assert';
import type { Audience } from '#domain/document/schema';
import { $markAudience, $markBlocks } from '../audience/mark-audience.ts';
import type { EditorCommand } from '../editor-types.ts';
import { EDIT_LINK_COMMAND } from '../link/link-box-extension.ts';
import { figureOfFocus } from '../nodes/figure/figure-focus.ts';
import { $figureByKey } from '../nodes/figure/figure-moves.ts';
import { CHOOSE_PHOTOS_COMMAND } from '../photos/photos-extension.ts';
import { $makeBlocks } from './block-kind.ts';
import { $insertRule, $insertTable } from './insert-block.ts';

const audiences = {
  'audience-air': 'air',
  'audience-web': 'web',
  'audience-both': undefined,
} as const;

/**
 * Carries out a command of the toolbar, the slash menu, the palette or the menu bar. None is carried out
 * while a word is being composed: its letters would be doubled.
 */
export function runCommand(editor: LexicalEditor, command: EditorCommand): void {
  if (editor.isComposing() || !editor.isEditable()) return;
  switch (command) {
    case 'undo':
      editor.dispatchCommand(UNDO_COMMAND, undefined);
      return;
    case 'redo':
      editor.dispatchCommand(REDO_COMMAND, undefined);
      return;
    case 'bold':
    case 'italic':
    case 'underline':
      editor.dispatchCommand(FORMAT_TEXT_COMMAND, command);
      return;
    case 'link':
      editor.dispatchCommand(EDIT_LINK_COMMAND, undefined);
      return;
    case 'photo':
      editor.dispatchCommand(CHOOSE_PHOTOS_COMMAND, null);
      return;
    case 'paragraph':
    case 'heading-2':
    case 'heading-3':
    case 'quote':
    case 'bullet-list':
    case 'numbered-list':
      $inText(editor, () => $makeBlocks(editor, command));
      return;
    case 'audience-air':
    case 'audience-web':
    case 'audience-both':
      markAudience(editor, audiences[command]);
      return;
    case 'table':
      $inText(editor, $insertTable);
      return;
    case 'rule':
      $inText(editor, $insertRule);
      return;
    default:
      assertNever(command, 'editor command');
  }
}

/** Whoever stands in the words of a photo means that photo, and goes on writing there. */
function markAudience(editor: LexicalEditor, wanted: Audience | undefined): void {
  const key = figureOfFocus(editor);
  if (key === null) {
    $inText(editor, () => $markAudience(wanted));
    return;
  }
  editor.update(() => {
    const figure = $figureByKey(key);
    if (figure !== null) $markBlocks([figure], wanted);
  });
}

/** From the palette there may be no caret yet: then the end of the text is the place. */
function $inText(editor: LexicalEditor, $run: () => void): void {
  editor.update(() => {
    if ($getSelection() === null) $getRoot().selectEnd();
    $run();
  });
  editor.focus();
}
