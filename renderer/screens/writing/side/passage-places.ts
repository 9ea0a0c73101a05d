import { type LaidPlace, type LaidText, layText, lineOf } from '#domain/revision/laid-text';
import { markPassage } from '#domain/revision/mark-passage';
import type { Passage } from '#domain/review-contract';
import type { PlaceInText } from '../../../editor/editor-types.ts';
import { documentOf } from '../../../state/snapshot-document.ts';
import { useStage } from '../../../state/stage.ts';
import type { Visit, VisitState } from '../../../state/visit.ts';

/** Between passages of the bulletin's text and what is on the sheet. */

type Snapshot = VisitState['snapshot'];

export function laidOut(snapshot: Snapshot): LaidText {
  return layText(snapshot.fields.headline, documentOf(snapshot));
}

/** Where words of the text stand on the screen; headline and captions are fields, and have no such place. */
export function rangesOf(visit: Visit, places: readonly LaidPlace[]): Range[] {
  return places.flatMap(({ owner, from, to, written }) => {
    if (owner.at !== 'words') return [];
    return visit.editor?.rangeOf({ path: owner.path, from, to, written }) ?? [];
  });
}

/** Selects the words and brings them into sight. */
export function showPlaces(visit: Visit, places: readonly LaidPlace[]): void {
  useStage.setState({ tab: 'write' });
  // The sheet must be on the screen before anything in it can be scrolled to.
  requestAnimationFrame(() => {
    const [first] = places;
    if (first === undefined) return;
    if (first.owner.at === 'headline') selectInHeadline(first);
    else if (first.owner.at === 'caption') visit.editor?.showFigure(first.owner.figure);
    else selectRanges(rangesOf(visit, places));
  });
}

function headlineField(): HTMLTextAreaElement | null {
  return document.querySelector<HTMLTextAreaElement>('article > textarea');
}

function selectInHeadline({ from, to }: LaidPlace): void {
  const field = headlineField();
  field?.focus();
  field?.setSelectionRange(from, to);
  field?.scrollIntoView({ block: 'center' });
}

/** In the page and not through the editor: Lexical follows the page's selection as it follows a mouse. */
function selectRanges(ranges: readonly Range[]): void {
  const [first] = ranges;
  const last = ranges.at(-1);
  if (first === undefined || last === undefined) return;
  const element = first.startContainer.parentElement;
  element?.closest<HTMLElement>('[data-lexical-editor="true"]')?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'center' });
  getSelection()?.setBaseAndExtent(
    first.startContainer,
    first.startOffset,
    last.endContainer,
    last.endOffset,
  );
}

/** The selected words, of the headline, a caption or the text; null: nothing is selected. */
export function selectedPassage(visit: Visit): Passage | null {
  const laid = laidOut(visit.snapshot());
  const span = spanInField(laid) ?? spanInText(visit, laid);
  if (span === null) return null;
  const passage = markPassage(laid.text, ...span);
  return passage.quote === '' ? null : passage;
}

type Span = [from: number, to: number];

function spanInField(laid: LaidText): Span | null {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement)) return null;
  const line =
    field === headlineField() ? lineOf(laid, { at: 'headline' }) : captionLine(laid, field);
  if (line === null || field.selectionStart === field.selectionEnd) return null;
  return [line.from + field.selectionStart, line.from + field.selectionEnd];
}

function captionLine(laid: LaidText, field: HTMLTextAreaElement) {
  if (field.dataset['word'] !== 'caption') return null;
  const captions = [...document.querySelectorAll('article [data-word="caption"]')];
  return lineOf(laid, { at: 'caption', figure: captions.indexOf(field) });
}

function spanInText(visit: Visit, laid: LaidText): Span | null {
  const ends = visit.editor?.selectionEnds() ?? null;
  if (ends === null) return null;
  const from = offsetOf(laid, ends.start);
  const to = offsetOf(laid, ends.end);
  return from === null || to === null ? null : [from, to];
}

function offsetOf(laid: LaidText, { path, offset }: PlaceInText): number | null {
  const line = lineOf(laid, { at: 'words', path });
  return line === null ? null : line.from + Math.min(offset, line.length);
}
