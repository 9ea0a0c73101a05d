import {
  $createNodeSelection,
  $createParagraphNode,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  $setSelection,
  type LexicalNode,
  type NodeKey,
} from 'lexical';
import { $isFigureNode, type FigureNode } from './figure-node.tsx';

/** The figure that is selected as a whole, alone. */
export function $selectedFigure(): FigureNode | null {
  const selection = $getSelection();
  if (!$isNodeSelection(selection)) return null;
  const [node, ...others] = selection.getNodes();
  return others.length === 0 && $isFigureNode(node) ? node : null;
}

export function $selectFigure(figure: FigureNode): void {
  const selection = $createNodeSelection();
  selection.add(figure.getKey());
  $setSelection(selection);
}

export function $figureByKey(key: NodeKey): FigureNode | null {
  const node = $getNodeByKey(key);
  return $isFigureNode(node) ? node : null;
}

/** The block of the caret, or the node that is selected as a whole. */
export function $currentBlock(): LexicalNode | null {
  const selection = $getSelection();
  if ($isNodeSelection(selection)) return selection.getNodes()[0]?.getTopLevelElement() ?? null;
  if (!$isRangeSelection(selection)) return null;
  const node = selection.focus.getNode();
  // At the root itself the point counts its children.
  return node.getTopLevelElement() ?? $getRoot().getChildAtIndex(selection.focus.offset - 1);
}

/** Puts figures after the current block; an empty paragraph gives up its place. */
export function $insertFigures(figures: readonly FigureNode[]): void {
  const block = $currentBlock();
  const last = figures.at(-1);
  if (last === undefined) return;
  if (block === null) $getRoot().append(...figures);
  else $insertAfterInOrder(block, figures);
  if ($isElementNode(block) && block.getType() === 'paragraph' && block.isEmpty()) block.remove();
  $selectFigure(last);
}

/** Puts figures before the block of that index; past the last one, at the end. */
export function $insertFiguresAt(index: number, figures: readonly FigureNode[]): void {
  $getRoot().splice(index, 0, [...figures]);
  const last = figures.at(-1);
  if (last !== undefined) $selectFigure(last);
}

function $insertAfterInOrder(block: LexicalNode, figures: readonly FigureNode[]): void {
  let place = block;
  for (const figure of figures) {
    place.insertAfter(figure);
    place = figure;
  }
}

/** One place up or down among the blocks. False: it is at the edge already. */
export function $moveFigure(figure: FigureNode, direction: 'up' | 'down'): boolean {
  const neighbour = direction === 'up' ? figure.getPreviousSibling() : figure.getNextSibling();
  if (neighbour === null) return false;
  if (direction === 'up') neighbour.insertBefore(figure);
  else neighbour.insertAfter(figure);
  return true;
}

/** Takes a figure out and selects its neighbour, so that the keyboard stays where it was. */
export function $removeFigure(figure: FigureNode): void {
  const neighbour = figure.getNextSibling() ?? figure.getPreviousSibling();
  if (neighbour === null) figure.insertAfter($createParagraphNode());
  const place = figure.getNextSibling() ?? figure.getPreviousSibling();
  if ($isFigureNode(place)) $selectFigure(place);
  else if ($isElementNode(place)) place.selectStart();
  figure.remove();
}

/**
 * Takes out a figure whose photo was refused. Where it was selected, the caret goes back to where the
 * person was writing: without one, Chromium writes to the start of the text.
 */
export function $removeRefused(figure: FigureNode, tookLine: boolean): void {
  const isSelected = $selectedFigure()?.is(figure) === true;
  const before = figure.getPreviousSibling();
  if (!isSelected) figure.remove();
  else if (tookLine) {
    const line = $createParagraphNode();
    figure.replace(line);
    line.select();
  } else if ($isElementNode(before)) {
    before.selectEnd();
    figure.remove();
  } else $removeFigure(figure);
}

/** The paragraph after a figure, made if there is none: where Enter in a caption leads. */
export function $selectParagraphAfter(figure: FigureNode): void {
  const next = figure.getNextSibling();
  if ($isElementNode(next) && next.getType() === 'paragraph') {
    next.selectStart();
    return;
  }
  const paragraph = $createParagraphNode();
  figure.insertAfter(paragraph);
  paragraph.select();
}
