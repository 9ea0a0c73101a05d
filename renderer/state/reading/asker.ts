/** Between the command and the sheet; apart from the reading itself, which the desk need not load. */

let asker: (() => void) | null = null;

/** The sheet that answers `askForReading` while it stands. */
export function setReadingAsker(next: (() => void) | null): void {
  asker = next;
}

/** Asks how the words at the caret are read. */
export function askForReading(): void {
  asker?.();
}
