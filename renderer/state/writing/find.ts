import { create } from 'zustand';
import type { FindOptions } from '#domain/text/find-words';
import { closeReader } from '../life/history.ts';
import { useStage } from '../stage.ts';

/** What is looked for in the open bulletin; the words stay for the next one. */

export type FindState = {
  readonly open: boolean;
  /** Whether the words to be written instead are asked for too. */
  readonly replacing: boolean;
  /** A key or the menu asked for the field, which has not taken the focus yet. */
  readonly asked: boolean;
  readonly query: string;
  readonly replacement: string;
  readonly options: FindOptions;
};

const fresh: FindState = {
  open: false,
  replacing: false,
  asked: false,
  query: '',
  replacement: '',
  options: { matchCase: false, matchMarks: true, wholeWords: false },
};

export const useFind = create<FindState>(() => fresh);

/** Another person: nobody's business what was looked for. */
export function forgetFind(): void {
  useFind.setState(fresh);
}

export function closeFind(): void {
  useFind.setState({ open: false, asked: false });
}

/** The room's own search, while its bar stands or may be opened. */
export type RoomFinder = {
  /** Before the bar takes the focus: what is selected is looked for, from where the caret is. */
  readonly begin: () => void;
  readonly step: (step: 1 | -1) => void;
};

let finder: RoomFinder | null = null;

export function setRoomFinder(next: RoomFinder | null): void {
  finder = next;
}

/** Opens the bar over the text, or leads back into it. */
export function openFind(replacing: boolean): void {
  finder?.begin();
  showText();
  useFind.setState((find) => ({
    open: true,
    asked: true,
    replacing: replacing || (find.open && find.replacing),
  }));
}

/** To the next place, or the one before; without any words they are asked for. */
export function findStep(step: 1 | -1): void {
  const { open, query } = useFind.getState();
  if (query === '') {
    openFind(false);
    return;
  }
  if (!open) finder?.begin();
  showText();
  useFind.setState({ open: true });
  finder?.step(step);
}

function showText(): void {
  closeReader();
  useStage.setState({ tab: 'write' });
}
