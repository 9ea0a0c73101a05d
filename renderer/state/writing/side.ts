import { create } from 'zustand';
import type { Passage } from '#domain/contract/review';
import { closeReader } from '../life/history.ts';
import { useStage } from '../stage.ts';

/** What stands beside the sheet: the fields, what was said of the text, what was done with it. */

export const sides = ['info', 'remarks', 'history'] as const;
export type Side = (typeof sides)[number];

export type SideState = {
  readonly side: Side;
  /** The passage that a new remark is about; null: none is being written. */
  readonly marking: Passage | null;
  /** The remark that is being looked at. */
  readonly current: string | null;
  /** Remarks whose words are no longer in the text. */
  readonly gone: ReadonlySet<string>;
};

const fresh: SideState = { side: 'info', marking: null, current: null, gone: new Set() };

export const useSide = create<SideState>(() => fresh);

/** Another bulletin: nothing of the one before stands beside it. */
export function forgetSide(): void {
  closeReader();
  useSide.setState(fresh);
}

/** Opens the panel where it is closed. */
export function showSide(side: Side): void {
  useSide.setState({ side });
  useStage.setState({ panel: true });
}

let asker: (() => void) | null = null;

/** The room that answers `askForRemark` while it stands and remarks are made in it. */
export function setRemarkAsker(next: (() => void) | null): void {
  asker = next;
}

/** Asks for a remark on the selected words; false: nobody here remarks on anything. */
export function askForRemark(): boolean {
  asker?.();
  return asker !== null;
}
