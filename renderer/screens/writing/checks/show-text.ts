import type { CheckPlace } from '#domain/document/checks';

/**
 * Finds words of the document on the screen by their block and offset. The selection is set in the page
 * and not through the editor's handle: Lexical follows the page's selection as it follows a mouse.
 */

type TextPlace = Extract<CheckPlace, { at: 'text' }>;

/** Selects the words around the comma and brings them into sight; false: they are no longer there. */
export function showText({ block, offset, quote }: TextPlace): boolean {
  const element = blockElement(block);
  if (element === null) return false;
  const around = element.textContent.indexOf(quote, Math.max(0, offset - quote.length));
  return around >= 0 && select(element, around, around + quote.length);
}

/** Puts the space behind the comma as a hand would, so that one undo takes it away again. */
export function mendComma({ block, offset }: TextPlace): boolean {
  const element = blockElement(block);
  if (element === null || !/[,;]/.test(element.textContent.charAt(offset))) return false;
  if (!select(element, offset + 1, offset + 1)) return false;
  // Lexical hears of a selection a moment later; typing before it would go to the old place.
  document.dispatchEvent(new Event('selectionchange'));
  return document.execCommand('insertText', false, ' ');
}

function blockElement(block: number): HTMLElement | null {
  const root = document.querySelector('[data-lexical-editor="true"]');
  const element = root?.children[block];
  return element instanceof HTMLElement ? element : null;
}

function select(element: HTMLElement, from: number, to: number): boolean {
  const start = pointAt(element, from);
  const end = pointAt(element, to);
  if (start === null || end === null) return false;
  element.closest<HTMLElement>('[data-lexical-editor="true"]')?.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center' });
  getSelection()?.setBaseAndExtent(...start, ...end);
  return true;
}

function pointAt(element: HTMLElement, offset: number): [Text, number] | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    if (left <= node.data.length) return [node, left];
    left -= node.data.length;
  }
  return null;
}
