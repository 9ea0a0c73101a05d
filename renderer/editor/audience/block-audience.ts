import {
  $getSelection,
  $getState,
  $isElementNode,
  $isRangeSelection,
  $setState,
  createState,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import { audience, type Audience } from '#domain/document/schema';

/** For whom a block is, as the document stores it; nothing: for both. */
const audienceState = createState('audience', {
  parse: (value) => audience.safeParse(value).data,
});

export function $audienceOf(block: LexicalNode): Audience | undefined {
  return $getState(block, audienceState);
}

export function $setAudience(block: LexicalNode, next: Audience | undefined): void {
  if ($audienceOf(block) !== next) $setState(block, audienceState, next);
}

/** What a heading or a list takes over from the paragraph that it was. */
export function $takeAudience(from: LexicalNode, to: LexicalNode): void {
  $setAudience(to, $audienceOf(from));
}

/** The blocks of words that the selection touches, at the top of the text. Photos are never read out. */
export function $selectedBlocks(): ElementNode[] {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return [];
  const blocks = new Set<ElementNode>();
  for (const node of selection.getNodes()) {
    const block = node.getTopLevelElement();
    if ($isElementNode(block)) blocks.add(block);
  }
  return [...blocks];
}

/** Marks the selected blocks; those that are all marked so already become for both again. */
export function $markAudience(wanted: Audience | undefined): void {
  const blocks = $selectedBlocks();
  const isSo = blocks.every((block) => $audienceOf(block) === wanted);
  for (const block of blocks) $setAudience(block, isSo ? undefined : wanted);
}
