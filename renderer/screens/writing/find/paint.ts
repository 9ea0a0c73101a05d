/** Shows what was found on the screen, and leads there. The document is not touched. */

/** Where a match is on the screen: words that can be painted over, or the field in which it stands. */
export type Place =
  | { readonly range: Range }
  | { readonly field: HTMLTextAreaElement; readonly from: number; readonly to: number };

/** As the style sheet of the editor calls them. */
const FOUND = 'ban-tin-found';
const HERE = 'ban-tin-found-here';
/** `data-found`, as the page's style sheet has it: in a field nothing can be painted. */
const MARK = 'found';

/** Over remarks and the underlines of the reading. */
const PRIORITY = { [FOUND]: 1, [HERE]: 2 } as const;
/** Blocks come into sight, get their true height and push the rest, as in the editor's caret-in-sight. */
const ROUNDS = 3;

/** Marks all that was found, one of it as the one that is looked at. */
export function paintFound(places: readonly Place[], here: Place | undefined): void {
  unmark();
  const ranges = (shown: readonly Place[]): Range[] =>
    shown.flatMap((place) => ('range' in place ? [place.range] : []));
  highlight(FOUND, ranges(places));
  highlight(HERE, here === undefined ? [] : ranges([here]));
  for (const place of places) if ('field' in place) place.field.dataset[MARK] = 'open';
  if (here !== undefined && 'field' in here) here.field.dataset[MARK] = 'here';
}

export function clearFound(): void {
  unmark();
  CSS.highlights.delete(FOUND);
  CSS.highlights.delete(HERE);
}

function highlight(name: typeof FOUND | typeof HERE, ranges: readonly Range[]): void {
  const painted = new Highlight(...ranges);
  painted.priority = PRIORITY[name];
  CSS.highlights.set(name, painted);
}

function unmark(): void {
  for (const field of document.querySelectorAll<HTMLElement>('textarea[data-found]'))
    delete field.dataset[MARK];
}

let following = 0;

/** Brings it into sight, where it is not. */
export function reveal(place: Place): void {
  cancelAnimationFrame(following);
  elementOf(place)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  follow(place, ROUNDS);
}

function follow(place: Place, rounds: number): void {
  // None while its panel opens.
  const frame = frameOf(elementOf(place));
  if (frame !== null) {
    const words = 'range' in place ? place.range : place.field;
    const { top, bottom } = words.getBoundingClientRect();
    const view = frame.getBoundingClientRect();
    // In the upper half, where what follows can be read too.
    if (top < view.top || bottom > view.bottom) frame.scrollTop += top - view.top - view.height / 3;
  }
  if (rounds > 1) following = requestAnimationFrame(() => follow(place, rounds - 1));
}

/** Selects what was found, as a hand would, with the focus where it stands. */
export function select(place: Place): void {
  if ('field' in place) {
    place.field.focus({ preventScroll: true });
    place.field.setSelectionRange(place.from, place.to);
    return;
  }
  const { startContainer, startOffset, endContainer, endOffset } = place.range;
  elementOf(place)
    ?.closest<HTMLElement>('[data-lexical-editor="true"]')
    ?.focus({ preventScroll: true });
  // In the page and not through the editor: Lexical follows the page's selection as it follows a mouse.
  getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

const elementOf = (place: Place): HTMLElement | null =>
  'field' in place ? place.field : place.range.startContainer.parentElement;

function frameOf(element: HTMLElement | null): HTMLElement | null {
  for (let frame = element?.parentElement ?? null; frame !== null; frame = frame.parentElement)
    if (frame.scrollHeight > frame.clientHeight && getComputedStyle(frame).overflowY === 'auto')
      return frame;
  return null;
}
