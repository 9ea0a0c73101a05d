import { stopLexicalPropagation } from 'lexical';

/** Everything by which Lexical would take the field's business for its own (tried: Ctrl+A, Ctrl+X in a
 * caption emptied the whole bulletin). */
const GUARDED = [
  'keydown',
  'keyup',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'dragstart',
  'dragend',
] as const;
/** These go on to the page: its own keys (Ctrl+K) work in a caption as in any field. */
const FOR_THE_PAGE = new Set<string>(['keydown', 'keyup']);

function fence(event: Event): void {
  stopLexicalPropagation(event);
  if (!FOR_THE_PAGE.has(event.type)) event.stopPropagation();
}

/** Fences the fields of a figure off from the editor around them. Answers how to take the fence down. */
export function guardFields(fields: HTMLElement): () => void {
  for (const type of GUARDED) fields.addEventListener(type, fence);
  return () => {
    for (const type of GUARDED) fields.removeEventListener(type, fence);
  };
}
