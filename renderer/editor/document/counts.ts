import { signal } from '@lexical/extension';
import { $getNodeByKey, $getRoot, defineExtension, type LexicalNode, type NodeKey } from 'lexical';
import { countSyllables } from '#domain/text/syllables';
import type { EditorCounts } from '../editor-types.ts';
import { $isFigureNode } from '../nodes/figure/figure-node.tsx';
import { ChangedBlocksExtension } from '../view/changed-blocks.ts';

/** Null: nothing was counted yet, and no number may stand for it. */
type Counted = EditorCounts | null;

const NONE: EditorCounts = { syllables: 0, photos: 0, awaiting: 0, uncaptioned: 0 };

/** Counts of the whole text, kept per block and renewed for what changed when typing pauses. */
export const CountsExtension = defineExtension({
  name: 'ban-tin/counts',
  dependencies: [ChangedBlocksExtension],
  build: () => ({ counts: signal<Counted>(null) }),
  register: (editor, _config, state) => {
    const { counts } = state.getOutput();
    const perBlock = new Map<NodeKey, EditorCounts>();
    return state.getDependency(ChangedBlocksExtension).output.onPause((changed) => {
      const next = editor.read('latest', () => {
        if (changed === 'all') perBlock.clear();
        else for (const key of changed) perBlock.delete(key);
        return $sum(perBlock);
      });
      // Most keys are within a word, and nobody need draw anything anew.
      if (!isSame(next, counts.peek())) counts.value = next;
    });
  },
});

function isSame(one: EditorCounts, other: Counted): boolean {
  return (
    other !== null &&
    one.syllables === other.syllables &&
    one.photos === other.photos &&
    one.awaiting === other.awaiting &&
    one.uncaptioned === other.uncaptioned
  );
}

function $sum(perBlock: Map<NodeKey, EditorCounts>): EditorCounts {
  const keys = new Set($getRoot().getChildrenKeys());
  for (const key of perBlock.keys()) if (!keys.has(key)) perBlock.delete(key);
  const total = { ...NONE };
  for (const key of keys) {
    const counts = perBlock.get(key) ?? $countBlock($getNodeByKey(key));
    perBlock.set(key, counts);
    total.syllables += counts.syllables;
    total.photos += counts.photos;
    total.awaiting += counts.awaiting;
    total.uncaptioned += counts.uncaptioned;
  }
  return total;
}

function $countBlock(block: LexicalNode | null): EditorCounts {
  if (block === null) return NONE;
  if (!$isFigureNode(block)) return { ...NONE, syllables: countSyllables(block.getTextContent()) };
  const { photo, caption } = block.getValues();
  return {
    syllables: 0,
    photos: photo === null ? 0 : 1,
    awaiting: photo === null ? 1 : 0,
    uncaptioned: caption.trim() === '' ? 1 : 0,
  };
}
