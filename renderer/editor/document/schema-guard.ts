import { $isListItemNode, $isListNode, ListItemNode, ListNode } from '@lexical/list';
import { $createHeadingNode, HeadingNode, QuoteNode } from '@lexical/rich-text';
import { $isTableCellNode, TableCellNode, TableNode } from '@lexical/table';
import { $isLinkNode, LinkNode } from '@lexical/link';
import { HorizontalRuleNode } from '@lexical/extension';
import { $findMatchingParent } from '@lexical/utils';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $isDecoratorNode,
  $isElementNode,
  $isParagraphNode,
  $isRootNode,
  type DecoratorNode,
  defineExtension,
  type ElementNode,
  type LexicalNode,
  mergeRegister,
  ParagraphNode,
  TextNode,
} from 'lexical';
import { linkUrl, TEXT_BOLD, TEXT_ITALIC, TEXT_UNDERLINE } from '#domain/document/schema';
import { FigureNode } from '../nodes/figure/figure-node.tsx';
import { UnknownNode } from '../nodes/unknown/unknown-node.tsx';

/**
 * Keeps the editor's state within the document's schema, whatever brought it there (paste, drop, a
 * command, a later Lexical). One named rule a case; none of them touches the text under the caret.
 */
export const SchemaGuardExtension = defineExtension({
  name: 'ban-tin/schema-guard',
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(HeadingNode, $headingsAreTwoOrThree),
      editor.registerNodeTransform(ListNode, $listsAreBulletsOrNumbers),
      editor.registerNodeTransform(ListItemNode, $wordsHoldNoBlocks),
      editor.registerNodeTransform(ParagraphNode, $wordsHoldNoBlocks),
      editor.registerNodeTransform(HeadingNode, $wordsHoldNoBlocks),
      editor.registerNodeTransform(QuoteNode, $wordsHoldNoBlocks),
      editor.registerNodeTransform(TableCellNode, $cellsHoldParagraphs),
      editor.registerNodeTransform(TableNode, $blocksStandAtTheTop),
      editor.registerNodeTransform(LinkNode, $linksLeadSomewhere),
      editor.registerNodeTransform(FigureNode, $blocksStandAtTheTop),
      editor.registerNodeTransform(HorizontalRuleNode, $blocksStandAtTheTop),
      editor.registerNodeTransform(UnknownNode, $blocksStandAtTheTop),
      editor.registerNodeTransform(TextNode, $formatsAreThree),
    ),
});

const KNOWN_FORMATS = TEXT_BOLD | TEXT_ITALIC | TEXT_UNDERLINE;

function $headingsAreTwoOrThree(heading: HeadingNode): void {
  const tag = heading.getTag();
  if (tag === 'h2' || tag === 'h3') return;
  heading.replace($createHeadingNode(tag === 'h1' ? 'h2' : 'h3'), true);
}

function $listsAreBulletsOrNumbers(list: ListNode): void {
  if (list.getListType() === 'check') list.setListType('bullet');
}

/** A heading in an item, a paragraph in a quote: only their words stay, each on a line of its own. */
function $wordsHoldNoBlocks(holder: ElementNode): void {
  for (const child of holder.getChildren()) {
    // A table leaves by its own rule below.
    if (!$isElementNode(child) || child.isInline() || child.getType() === 'table') continue;
    if ($isListNode(child)) {
      // Lists nest in items, and nowhere else.
      if (!$isListItemNode(holder)) holder.insertAfter(child);
      continue;
    }
    if (child.getPreviousSibling() !== null) child.insertBefore($createLineBreakNode());
    for (const inner of child.getChildren()) child.insertBefore(inner);
    child.remove();
  }
}

/** Unknown blocks may stay: the schema lets them stand in a cell, so that the table stays a table. */
function $cellsHoldParagraphs(cell: TableCellNode): void {
  for (const child of cell.getChildren())
    if (!$isParagraphNode(child) && child.getType() !== 'unknown') $becomeParagraphs(child);
  if (cell.isEmpty()) cell.append($createParagraphNode());
}

function $becomeParagraphs(block: LexicalNode): void {
  // A figure or a rule leaves the cell by its own rule below.
  if ($isDecoratorNode(block) && !block.isInline()) return;
  if ($isListNode(block)) {
    for (const item of block.getChildren()) {
      if (!$isListItemNode(item)) continue;
      block.insertBefore($createParagraphNode().append(...item.getChildren()));
    }
    block.remove();
  } else if ($isElementNode(block) && !block.isInline()) {
    block.replace($createParagraphNode(), true);
  } else {
    const paragraph = $createParagraphNode();
    block.insertBefore(paragraph);
    paragraph.append(block);
  }
}

/** A photo, a rule or a table dropped inside a cell or an item goes to its own place after that block. */
function $blocksStandAtTheTop(block: DecoratorNode<unknown> | ElementNode): void {
  if (block.isInline() || block.getParent() === null || $isRootNode(block.getParent())) return;
  if (block.getType() === 'unknown' && $isTableCellNode(block.getParent())) return;
  const top = $findMatchingParent(block, (node) => $isRootNode(node.getParent()));
  if (top !== null) top.insertAfter(block);
}

function $linksLeadSomewhere(link: LinkNode): void {
  if (linkUrl.safeParse(link.getURL()).success && !$isLinkNode(link.getParent())) return;
  for (const child of link.getChildren()) link.insertBefore(child);
  link.remove();
}

function $formatsAreThree(text: TextNode): void {
  const known = text.getFormat() & KNOWN_FORMATS;
  if (text.getFormat() !== known) text.setFormat(known);
  if (text.getStyle() !== '') text.setStyle('');
}
