import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  INSERT_PARAGRAPH_COMMAND,
} from 'lexical';
import { $isListNode } from '@lexical/list';
import { $audienceOf, $setAudience } from './block-audience.ts';

/**
 * Enter inside a block for one audience alone: the words that move on to the next line stay for it. At the
 * end of the block something new begins, for both.
 */
export const SplitAudienceExtension = defineExtension({
  name: 'ban-tin/split-audience',
  register: (editor) =>
    editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $splitMarked, COMMAND_PRIORITY_HIGH),
});

function $splitMarked(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const block = selection.focus.getNode().getTopLevelElement();
  if (block === null || $isListNode(block)) return false;
  const audience = $audienceOf(block);
  if (audience === undefined || block.getType() === 'table') return false;
  const made = selection.insertParagraph();
  const next = made?.getTopLevelElement() ?? null;
  if (next !== null && next.getTextContent() !== '') $setAudience(next, audience);
  return true;
}
