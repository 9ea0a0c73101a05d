import {
  $getNodeByKey,
  $isRootNode,
  defineExtension,
  HISTORIC_TAG,
  type NodeKey,
  type UpdateListenerPayload,
} from 'lexical';
import { LOADING_TAG } from '../document/load-document.ts';

/** Keys of the top-level blocks that changed since the last pause; 'all' after loading and undo. */
export type ChangedBlocks = ReadonlySet<NodeKey> | 'all';

export type ChangedBlocksOutput = {
  /** Called when typing pauses, off the path of the keys. Answers how to stop. */
  onPause: (listener: (changed: ChangedBlocks) => void) => () => void;
};

/** Long enough that no word's letters are parted by it, short enough that a count seems to follow. */
const PAUSE_MS = 250;

/** Gathers what changed, so that counting and measuring cost a key nothing. */
export const ChangedBlocksExtension = defineExtension({
  name: 'ban-tin/changed-blocks',
  build: () => createGatherer(),
  register: (editor, _config, state) => {
    const gatherer = state.getOutput();
    const stop = editor.registerUpdateListener(gatherer.gather);
    return () => {
      stop();
      gatherer.stop();
    };
  },
});

type Gatherer = ChangedBlocksOutput & {
  gather: (payload: UpdateListenerPayload) => void;
  stop: () => void;
};

function createGatherer(): Gatherer {
  const listeners = new Set<(changed: ChangedBlocks) => void>();
  let keys = new Set<NodeKey>();
  let all = false;
  let changedAt = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const tell = (): void => {
    timer = null;
    const still = changedAt + PAUSE_MS - performance.now();
    if (still > 0) {
      timer = setTimeout(tell, still);
      return;
    }
    const changed = all ? 'all' : keys;
    keys = new Set();
    all = false;
    for (const listener of listeners) listener(changed);
  };
  return {
    onPause(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    gather({ tags, editorState, dirtyElements, dirtyLeaves }) {
      if (dirtyElements.size + dirtyLeaves.size === 0) return;
      if (tags.has(HISTORIC_TAG) || tags.has(LOADING_TAG)) all = true;
      else {
        editorState.read(() => {
          for (const key of [...dirtyElements.keys(), ...dirtyLeaves])
            if ($isRootNode($getNodeByKey(key)?.getParent())) keys.add(key);
        });
      }
      // One timer for many keys: setting and clearing one with each costs more than all the rest here.
      changedAt = performance.now();
      timer ??= setTimeout(tell, PAUSE_MS);
    },
    stop() {
      if (timer !== null) clearTimeout(timer);
    },
  };
}
