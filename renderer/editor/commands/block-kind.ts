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
import { $copyBlockFormatIndent, $setBlocksType } from '@lexical/selection';
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
import type { Audience } from '#domain/document/schema';
import { $audienceOf, $setAudience, $takeAudience } from '../audience/block-audience.ts';
import { $selectedBlocks } from '../audience/mark-audience.ts';

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
  const audiences = new Set($selectedBlocks().map($audienceOf));
  if (wanted === 'bullet-list' || wanted === 'numbered-list') {
    const command =
      wanted === 'bullet-list' ? INSERT_UNORDERED_LIST_COMMAND : INSERT_ORDERED_LIST_COMMAND;
    editor.dispatchCommand(command, undefined);
    $keepAudience(audiences);
  } else {
    if ($isInList(node)) {
      $removeList();
      $keepAudience(audiences);
    }
    $setBlocksType($getSelection(), create[wanted], (from, to) => {
      $copyBlockFormatIndent(from, to);
      $takeAudience(from, to);
    });
  }
}

/** Paragraphs become a list, and a list paragraphs; what all of them were for, they stay for. */
function $keepAudience(audiences: ReadonlySet<Audience | undefined>): void {
  const [audience] = audiences;
  if (audiences.size !== 1 || audience === undefined) return;
  for (const block of $selectedBlocks()) $setAudience(block, audience);
}

const $isInList = (node: LexicalNode): boolean =>
  $findMatchingParent(node, $isListItemNode) !== null;
