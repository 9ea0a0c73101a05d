import { $isTableSelection } from '@lexical/table';
import {
  $createParagraphNode,
  $createRangeSelectionFromDom,
  $getNearestNodeFromDOMNode,
  $getRoot,
  $getSelection,
  $isDecoratorNode,
  $isElementNode,
  $isNodeSelection,
  $isParagraphNode,
  $isRangeSelection,
  $setSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  getDOMSelection,
  isDOMNode,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
} from 'lexical';

/**
 * Letters never go where nobody put the caret. Two ways in which they did (tried): a figure is selected
 * as a whole, so there is no caret, and Chromium writes to the start of the text; and a click comes so
 * quickly after the press that Lexical takes the fresh caret away with the old selection.
 */
export const LostCaretExtension = defineExtension({
  name: 'ban-tin/lost-caret',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (isWriting(event) && !$hasCaret()) $makePlace();
          return false;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        CLICK_COMMAND,
        ({ target }) =>
          $isNodeSelection($getSelection()) && !$isInDecorator(target) && $takeWindowCaret(editor),
        COMMAND_PRIORITY_LOW,
      ),
    ),
});

/** A key that is about to write: a letter, or (229, "Process") the first of a composition. */
const isWriting = ({ key, keyCode, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  keyCode === 229 || (key.length === 1 && !ctrlKey && !metaKey && !altKey);

function $hasCaret(): boolean {
  const selection = $getSelection();
  return $isRangeSelection(selection) || $isTableSelection(selection);
}

/** A paragraph of its own after what is selected; without any selection, at the end of the text. */
function $makePlace(): void {
  const selection = $getSelection();
  const nodes = $isNodeSelection(selection) ? selection.getNodes() : [];
  const selected = nodes.at(-1)?.getTopLevelElement() ?? null;
  if (selected === null) {
    $getRoot().selectEnd();
    return;
  }
  $emptyParagraphAfter(selected);
}

function $emptyParagraphAfter(block: LexicalNode): void {
  const next = block.getNextSibling();
  if ($isParagraphNode(next) && next.isEmpty()) next.select();
  else {
    const paragraph = $createParagraphNode();
    block.insertAfter(paragraph);
    paragraph.select();
  }
}

/** A click on a figure or a rule is theirs. */
const $isInDecorator = (target: EventTarget | null): boolean =>
  isDOMNode(target) && $isDecoratorNode($getNearestNodeFromDOMNode(target));

/** The caret that the press put into the text, before `selectionchange` told of it. */
function $takeWindowCaret(editor: LexicalEditor): boolean {
  const root = editor.getRootElement();
  const selection = getDOMSelection(root?.ownerDocument.defaultView ?? null);
  if (selection === null || root?.contains(selection.anchorNode) !== true) return false;
  const range = $createRangeSelectionFromDom(selection, editor);
  if (range === null || !$isElementNode(range.anchor.getNode().getTopLevelElement())) return false;
  $setSelection(range);
  return true;
}
