import {
  $isListItemNode,
  $isListNode,
  $removeList,
  INSERT_ORDERED_LIST_COMMAND,
  INSERT_UNORDERED_LIST_COMMAND,
} from '@lexical/list';
import {
  $createHeadingNode,
  $createQuoteNode,
  $isHeadingNode,
  $isQuoteNode,
} from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import { $isTableCellNode } from '@lexical/table';
import { $findMatchingParent } from '@lexical/utils';
import {
  $createParagraphNode,
  $getSelection,
  $isRangeSelection,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';

export const blockKinds = [
  'paragraph',
  'heading-2',
  'heading-3',
  'quote',
  'bullet-list',
  'numbered-list',
] as const;
export type BlockKind = (typeof blockKinds)[number];

/** The kind of the block that a node stands in. */
export function $blockKind(node: LexicalNode): BlockKind {
  const list = $findMatchingParent(node, $isListNode);
  if (list !== null) return list.getListType() === 'number' ? 'numbered-list' : 'bullet-list';
  const heading = $findMatchingParent(node, $isHeadingNode);
  if (heading !== null) return heading.getTag() === 'h3' ? 'heading-3' : 'heading-2';
  return $findMatchingParent(node, $isQuoteNode) === null ? 'paragraph' : 'quote';
}

const create: Record<Exclude<BlockKind, 'bullet-list' | 'numbered-list'>, () => ElementNode> = {
  paragraph: $createParagraphNode,
  'heading-2': () => $createHeadingNode('h2'),
  'heading-3': () => $createHeadingNode('h3'),
  quote: () => $createQuoteNode(),
};

/** Makes the selected blocks of that kind; of the kind they are already, paragraphs. */
export function $makeBlocks(editor: LexicalEditor, kind: BlockKind): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const node = selection.anchor.getNode();
  // A simple table holds paragraphs only.
  if ($findMatchingParent(node, $isTableCellNode) !== null) return;
  const now = $blockKind(node);
  const wanted = now === kind ? 'paragraph' : kind;
  if (wanted === 'bullet-list') editor.dispatchCommand(INSERT_UNORDERED_LIST_COMMAND, undefined);
  else if (wanted === 'numbered-list')
    editor.dispatchCommand(INSERT_ORDERED_LIST_COMMAND, undefined);
  else {
    if ($isInList(node)) $removeList();
    $setBlocksType($getSelection(), create[wanted]);
  }
}

const $isInList = (node: LexicalNode): boolean =>
  $findMatchingParent(node, $isListItemNode) !== null;
