import type { HistoryStateEntry } from '@lexical/history';
import { $getSelection, $isRangeSelection, HISTORY_MERGE_TAG, HISTORY_PUSH_TAG } from 'lexical';

/** UniKey takes back at most one syllable: "nghiêng" has seven letters, with loose marks nine. */
const LONGEST_REPLACEMENT = 10;
/** UniKey's Backspaces and letters come within 20 ms; an old machine is given ten times that. */
const REPLACEMENT_MS = 250;

type Group = {
  kind: 'word' | 'erase';
  /** Where the caret stood after the group's last key; elsewhere, the group is over. */
  caret: string | null;
  /** A space was typed: the next letter begins the next word. */
  ended: boolean;
  /** Of an erase: how many letters, when it began, and whether it takes back what was just typed. */
  erased: number;
  since: number;
  afterWord: boolean;
};

type HistoryTag = typeof HISTORY_MERGE_TAG | typeof HISTORY_PUSH_TAG;

export type TypingGroups = {
  /** The entry that these letters belong to: one of their own, or the one before. */
  $inserts: (data: string) => HistoryTag;
  $erases: () => HistoryTag;
  arrived: (caret: string | null) => void;
  end: () => void;
};

/**
 * A word and the space after it are one entry. Deleting by hand is an entry of its own; but a few quick
 * Backspaces that letters follow at once are a typing tool replacing a syllable, and then the erasing
 * was no step at all: its entry is taken off the stack again.
 */
export function createTypingGroups(
  undoStack: () => HistoryStateEntry[],
  now: () => number = () => performance.now(),
): TypingGroups {
  let group: Group | null = null;

  const begin = (kind: Group['kind'], afterWord = false): HistoryTag => {
    group = { kind, caret: null, ended: false, erased: 0, since: now(), afterWord };
    return HISTORY_PUSH_TAG;
  };
  const $current = (): Group | null => {
    const caret = $caretPlace();
    return group !== null && caret !== null && group.caret === caret ? group : null;
  };
  const insertsInto = (open: Group, isSpace: boolean): HistoryTag => {
    if (open.kind === 'erase') {
      if (!isReplacement(open, now())) return begin('word');
      if (open.afterWord) undoStack().pop();
      open.kind = 'word';
    } else if (open.ended && !isSpace) {
      return begin('word');
    }
    return HISTORY_MERGE_TAG;
  };

  return {
    $inserts(data) {
      const open = $current();
      const isSpace = /^\s+$/.test(data);
      const tag = open === null ? begin('word') : insertsInto(open, isSpace);
      if (group !== null) group.ended = isSpace;
      return tag;
    },
    $erases() {
      const open = $current();
      const tag = open?.kind === 'erase' ? HISTORY_MERGE_TAG : begin('erase', open !== null);
      if (group !== null) group.erased += 1;
      return tag;
    },
    arrived(caret) {
      if (group !== null) group.caret = caret;
    },
    end() {
      group = null;
    },
  };
}

function isReplacement(erase: Group, at: number): boolean {
  return erase.erased <= LONGEST_REPLACEMENT && at - erase.since <= REPLACEMENT_MS;
}

/** The place of a collapsed caret; null for anything else. */
export function $caretPlace(): string | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  return `${selection.anchor.key}:${selection.anchor.offset}`;
}
