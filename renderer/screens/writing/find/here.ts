import { figureWords } from '../../../editor/nodes/figure/figure-values.ts';
import { fieldOf } from '../side/passage-places.ts';
import type { Visit } from '../../../state/writing/visit.ts';
import { type OuterField, type Origin, outerFields } from './matches.ts';

/** Longer than any words that somebody looks for by having selected them. */
const MOST_LETTERS = 200;

/** Where a person is in the bulletin, and the words selected there, if they are a few of one line. */
export function whereOneIs(visit: Visit): { origin: Origin | null; words: string | null } {
  const { activeElement } = document;
  if (activeElement instanceof HTMLTextAreaElement) {
    const { selectionStart, selectionEnd, value } = activeElement;
    const words = value.slice(selectionStart, selectionEnd);
    return { origin: originIn(activeElement), words: fewWords(words) };
  }
  const caret = visit.editor?.finder.caret() ?? null;
  const { at, ...owner } = caret ?? { at: 0 };
  const origin = 'key' in owner ? { owner, at } : null;
  return { origin, words: fewWords(selectedWords(visit)) };
}

function originIn(field: HTMLTextAreaElement): Origin | null {
  const at = field.selectionStart;
  const outer = outerFields.find((name) => fieldNamed(name) === field);
  if (outer !== undefined) return { owner: outer, at };
  const key = field.closest<HTMLElement>('[data-figure]')?.dataset['figure'];
  const word = figureWords.find((one) => one === field.dataset['word']);
  return key === undefined || word === undefined ? null : { owner: { key, word }, at };
}

export function fieldNamed(name: OuterField): HTMLTextAreaElement | null {
  return fieldOf({ at: name });
}

/** As the page has them, in a text that may only be read too; from the palette only the editor knows. */
function selectedWords(visit: Visit): string {
  const selection = getSelection();
  const text = selection?.anchorNode?.parentElement?.closest('[data-lexical-editor="true"]');
  if (selection !== null && text) return selection.toString();
  const places = visit.editor?.selectedPlaces() ?? [];
  return places.length === 1 ? (places[0]?.written ?? '') : '';
}

function fewWords(selected: string): string | null {
  const words = selected.trim();
  return words === '' || words.length > MOST_LETTERS || /[\n\r\t]/.test(words) ? null : words;
}
