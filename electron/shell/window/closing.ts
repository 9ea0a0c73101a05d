import type { DesktopInput } from '#domain/desktop-contract';
import { assertNever } from '#domain/assert';

/** What the page said when it was asked to close; `silent` when it said nothing in time. */
export type PageAnswer = DesktopInput<'window:closed'> | 'silent';
export type Unsaved = Extract<PageAnswer, { saved: false }>;

export type Choice = 'retry' | 'rescue' | 'discard' | 'back';

export type ClosingSteps = {
  /** Tells the page to save everything, and waits for its word. */
  readonly askPage: () => Promise<PageAnswer>;
  readonly askPerson: (answer: Unsaved | 'silent') => Promise<Choice>;
  /** The station's sheet would be lost with the window; true: let it be lost. */
  readonly askAboutSheet: () => Promise<boolean>;
  /** Saves the words to a file that the person chooses; false when they did not. */
  readonly rescue: (unsaved: Unsaved) => Promise<boolean>;
};

/**
 * Whether the window may go: everything is saved, in a file of its own, or given up by a person's word;
 * a sheet that is shown once is put away, or given up likewise.
 * Nothing else closes it.
 */
export async function mayClose(steps: ClosingSteps): Promise<boolean> {
  let answer = await steps.askPage();
  while (answer === 'silent' || !answer.saved) {
    const choice = await steps.askPerson(answer);
    switch (choice) {
      case 'retry':
        answer = await steps.askPage();
        break;
      case 'rescue':
        if (answer !== 'silent' && (await steps.rescue(answer))) return true;
        break;
      case 'discard':
        return true;
      case 'back':
        return false;
      default:
        return assertNever(choice, 'choice while closing');
    }
  }
  return answer.sheetShown === true ? steps.askAboutSheet() : true;
}
