import type { LexicalEditor } from 'lexical';

/** A stretch of the window's height, in CSS pixels. */
export type Room = { readonly top: number; readonly bottom: number };

const scrollers = new WeakMap<HTMLElement, HTMLElement>();

/** Where the text is in sight: below the headline, within the frame that scrolls. Cheap enough for every frame. */
export function textRoom(text: HTMLElement): Room {
  const frame = scrollerOf(text).getBoundingClientRect();
  return { top: Math.max(text.getBoundingClientRect().top, frame.top), bottom: frame.bottom };
}

function scrollerOf(text: HTMLElement): HTMLElement {
  const known = scrollers.get(text);
  if (known?.isConnected === true) return known;
  let scroller = text;
  while (scroller.parentElement !== null) {
    scroller = scroller.parentElement;
    if (/auto|scroll/.test(getComputedStyle(scroller).overflowY)) break;
  }
  scrollers.set(text, scroller);
  return scroller;
}

/** The same of an editor, for a panel that follows it; absent while the editor stands nowhere. */
export function roomOf(editor: LexicalEditor): (() => Room) | undefined {
  const text = editor.getRootElement();
  return text === null ? undefined : () => textRoom(text);
}
