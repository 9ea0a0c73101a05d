import {
  type LaidOwner,
  type LaidPlace,
  type LaidText,
  layText,
  lineOf,
} from '#domain/revision/laid-text';
import { markPassage } from '#domain/revision/mark-passage';
import type { Passage } from '#domain/contract/review';
import type { PlaceInText } from '../../../editor/editor-types.ts';
import { showSide } from '../../../state/writing/side.ts';
import { documentOf } from '../../../state/writing/snapshot-document.ts';
import { useStage } from '../../../state/stage.ts';
import type { Visit, VisitState } from '../../../state/writing/visit.ts';

/** Between passages of the bulletin's text and what is on the sheet. */

type Snapshot = VisitState['snapshot'];

export function laidOut(snapshot: Snapshot): LaidText {
  return layText(snapshot.fields, documentOf(snapshot));
}

/** Where words of the text stand on the screen; those of a field have no such place. */
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
    if (first.owner.at === 'words') selectRanges(rangesOf(visit, places));
    else selectInField(visit, first);
  });
}

/** The field whose words they are; null: they are the text's, or it is not on the page. */
export function fieldOf(owner: LaidOwner): HTMLTextAreaElement | null {
  switch (owner.at) {
    case 'headline':
      return document.querySelector<HTMLTextAreaElement>('article > textarea');
    case 'summary':
      return document.querySelector<HTMLTextAreaElement>(SUMMARY);
    case 'caption':
    case 'credit':
    case 'alt':
      return figureFields(owner.figure).find(({ dataset }) => dataset['word'] === owner.at) ?? null;
    case 'words':
      return null;
    default:
      return owner satisfies never;
  }
}

const SUMMARY = 'aside textarea[name="summary"]';

function figureFields(figure: number): HTMLTextAreaElement[] {
  const captions = document.querySelectorAll('article [data-word="caption"]');
  const words = captions.item(figure)?.closest('figure')?.querySelectorAll('textarea[data-word]');
  return [...(words ?? [])].filter((field) => field instanceof HTMLTextAreaElement);
}

function selectInField(visit: Visit, { owner, from, to }: LaidPlace): void {
  // The fields lie behind the remarks; the figure's description shows only with the figure chosen.
  if (owner.at === 'summary') showSide('info');
  if ('figure' in owner) visit.editor?.showFigure(owner.figure);
  requestAnimationFrame(() => {
    const field = fieldOf(owner);
    field?.focus({ preventScroll: true });
    field?.setSelectionRange(from, to);
    field?.scrollIntoView({ block: 'center' });
  });
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

/** The selected words, of the text or of a field; null: nothing is selected. */
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
  const owner = ownerOf(field);
  const line = owner === null ? null : lineOf(laid, owner);
  if (line === null || field.selectionStart === field.selectionEnd) return null;
  return [line.from + field.selectionStart, line.from + field.selectionEnd];
}

function ownerOf(field: HTMLTextAreaElement): LaidOwner | null {
  if (field.matches(SUMMARY)) return { at: 'summary' };
  if (field === fieldOf({ at: 'headline' })) return { at: 'headline' };
  const caption = field.closest('figure')?.querySelector('[data-word="caption"]') ?? null;
  const captions = [...document.querySelectorAll('article [data-word="caption"]')];
  const figure = captions.findIndex((one) => one === caption);
  const word = (['caption', 'credit', 'alt'] as const).find((one) => one === field.dataset['word']);
  return word === undefined || figure === -1 ? null : { at: word, figure };
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
