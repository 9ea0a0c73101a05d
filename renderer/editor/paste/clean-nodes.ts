import { $isHeadingNode } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $isElementNode,
  $isLineBreakNode,
  $isParagraphNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
} from 'lexical';

/** What was imported, made fit for the bulletin. Each rule takes one block and gives the ones for it. */
type BlockRule = (block: LexicalNode) => LexicalNode[];

const blockRules: readonly BlockRule[] = [
  $doubleBreaksPart,
  $trimEnds,
  $dropEmpty,
  $dropLayout,
  $headingsAreNotBold,
];

export function $cleanNodes(nodes: readonly LexicalNode[]): LexicalNode[] {
  return blockRules.reduce<LexicalNode[]>((blocks, $rule) => blocks.flatMap($rule), [...nodes]);
}

/** Two line breaks in a row are how a web page parts paragraphs. */
function $doubleBreaksPart(block: LexicalNode): LexicalNode[] {
  if (!$isParagraphNode(block)) return [block];
  const parts: LexicalNode[][] = [[]];
  let breaks: LexicalNode[] = [];
  for (const child of block.getChildren()) {
    if ($isLineBreakNode(child)) breaks.push(child);
    else {
      if (breaks.length > 1) parts.push([]);
      else parts.at(-1)?.push(...breaks);
      breaks = [];
      parts.at(-1)?.push(child);
    }
  }
  if (parts.length === 1 && breaks.length === 0) return [block];
  return parts.map((part) => $createParagraphNode().append(...part));
}

function $trimEnds(block: LexicalNode): LexicalNode[] {
  if (!$isElementNode(block)) return [block];
  const first = block.getFirstDescendant();
  const last = block.getLastDescendant();
  if ($isTextNode(first)) first.setTextContent(first.getTextContent().trimStart());
  if ($isTextNode(last)) last.setTextContent(last.getTextContent().trimEnd());
  return [block];
}

/** Word makes room with empty paragraphs. */
function $dropEmpty(block: LexicalNode): LexicalNode[] {
  const isEmpty =
    ($isParagraphNode(block) || $isHeadingNode(block)) && block.getTextContent().trim() === '';
  return isEmpty ? [] : [block];
}

/** Alignment and indent are the house's. */
function $dropLayout(block: LexicalNode): LexicalNode[] {
  if ($isParagraphNode(block) || $isHeadingNode(block))
    block.setFormat('').setIndent(0).setStyle('');
  return [block];
}

/** A heading is bold by itself; a bold run in it would stand out in the export. */
function $headingsAreNotBold(block: LexicalNode): LexicalNode[] {
  if ($isHeadingNode(block))
    for (const text of $texts(block)) if (text.hasFormat('bold')) text.toggleFormat('bold');
  return [block];
}

const $texts = (block: ElementNode) => block.getAllTextNodes();
