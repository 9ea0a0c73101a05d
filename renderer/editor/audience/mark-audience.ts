import {
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import type { Audience } from '#domain/document/schema';
import { $isFigureNode } from '../nodes/figure/figure-node.tsx';
import { $audienceOf, $setAudience } from './block-audience.ts';

/** The blocks of words that the selection touches, at the top of the text. */
export function $selectedBlocks(): ElementNode[] {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? $topOf(selection.getNodes()).filter($isElementNode) : [];
}

/** Marks the selected blocks and photos; those that are all marked so already become for both again. */
export function $markAudience(wanted: Audience | undefined): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) && !$isNodeSelection(selection)) return;
  $markBlocks($topOf(selection.getNodes()), wanted);
}

/** As `$markAudience`, of blocks that are known. */
export function $markBlocks(blocks: readonly LexicalNode[], wanted: Audience | undefined): void {
  const marked = blocks.filter((block) => $isElementNode(block) || $isFigureNode(block));
  const isSo = marked.every((block) => $audienceOf(block) === $possible(block, wanted));
  for (const block of marked) $setAudience(block, isSo ? undefined : $possible(block, wanted));
}

/** Nobody reads a photo out: it may be kept off the web, and a photo "for the web only" is like any other. */
function $possible(block: LexicalNode, wanted: Audience | undefined): Audience | undefined {
  return $isFigureNode(block) && wanted === 'web' ? undefined : wanted;
}

function $topOf(nodes: readonly LexicalNode[]): LexicalNode[] {
  return [...new Set(nodes.flatMap((node) => node.getTopLevelElement() ?? []))];
}
