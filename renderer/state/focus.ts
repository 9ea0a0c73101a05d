import { useDesk } from './desk/desk.ts';
import { useStage } from './stage.ts';

/**
 * Gives the focus back to where a person was, after something that stood in front of it has gone. Keys
 * that are typed into the page's body are typed for nobody.
 */

/** The field or the text of the sheet that had the focus last. */
let place: Element | null = null;

export function noteWritingPlace(element: Element): void {
  place = element;
}

/** Back into the sheet: the text with its caret where it was, or the field of before. */
export function focusWriting(): void {
  if (!focusElement(place)) useStage.getState().visit?.editor?.focus();
}

/** Back to `element`, unless somebody else has the focus by now. Where it has gone, to the next best. */
export function focusBack(element: Element | null): void {
  if (!isFocusLost() || focusElement(element)) return;
  const { visit, tab } = useStage.getState();
  if (visit === null) focusDeskList();
  else if (tab === 'write') focusWriting();
}

/** Nothing has the focus, or something that is out of sight, which is the same to whoever types. */
export function isFocusLost(): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || !activeElement.checkVisibility();
}

/** False: it is not there to be given the focus. */
function focusElement(element: Element | null): boolean {
  if (!(element instanceof HTMLElement) || element === document.body) return false;
  if (!element.isConnected || !element.checkVisibility()) return false;
  // The page knows where a field's caret was; where the text's was, only the editor does.
  if (element.dataset['lexicalEditor'] === 'true') useStage.getState().visit?.editor?.focus();
  else element.focus({ preventScroll: true });
  return true;
}

function focusDeskList(): void {
  // The list is about to take it, for the row of the bulletin that was left.
  if (useDesk.getState().arriving) return;
  document
    .querySelector<HTMLElement>('[data-row][tabindex="0"], [data-empty]')
    ?.focus({ preventScroll: true });
}
