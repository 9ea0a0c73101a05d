import { $createHorizontalRuleNode } from '@lexical/extension';
import { $createTableNodeWithDimensions } from '@lexical/table';
import { $createParagraphNode, $getRoot, $isElementNode, type LexicalNode } from 'lexical';
import { $currentBlock } from '../nodes/figure/figure-moves.ts';

/** A table that a person can begin with: one heading row and two more; tools add and take away. */
const TABLE_ROWS = 3;
const TABLE_COLUMNS = 3;

export function $insertTable(): void {
  const table = $createTableNodeWithDimensions(TABLE_ROWS, TABLE_COLUMNS, {
    rows: true,
    columns: false,
  });
  $insertBlock(table);
  $ensureParagraphAfter(table);
  table.getFirstDescendant()?.selectStart();
}

export function $insertRule(): void {
  const rule = $createHorizontalRuleNode();
  $insertBlock(rule);
  $ensureParagraphAfter(rule).selectStart();
}

/** Puts a block after the one with the caret; an empty paragraph gives up its place. */
function $insertBlock(node: LexicalNode): void {
  const block = $currentBlock();
  if (block === null) $getRoot().append(node);
  else block.insertAfter(node);
  if ($isElementNode(block) && block.getType() === 'paragraph' && block.isEmpty()) block.remove();
}

function $ensureParagraphAfter(node: LexicalNode): LexicalNode {
  const next = node.getNextSibling();
  if ($isElementNode(next)) return next;
  const paragraph = $createParagraphNode();
  node.insertAfter(paragraph);
  return paragraph;
}
