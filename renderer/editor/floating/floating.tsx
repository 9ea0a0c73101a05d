import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import styles from './floating.module.css';
import type { Room } from './text-room.ts';

type FloatingProps = {
  /** Where a panel of that height belongs, in the window's coordinates; null: nowhere at this moment. */
  at: (height: number) => DOMRect | null;
  side: 'above' | 'below';
  /** What it may cover; absent: the whole window. */
  within?: (() => Room) | undefined;
  /** With this much room, in CSS pixels, it keeps to its side and scrolls inside. */
  enough?: number;
  className: string;
  /** Escape inside the panel. */
  onEscape?: () => void;
  children: ReactNode;
};

/** Room that is left to the place, and to the window's edge, in CSS pixels. */
const GAP = 8;
/** What a panel needs beside its place more than its own height. */
export const GAPS = 2 * GAP;

/**
 * A small panel beside a place in the text. It hangs at the page's body, so that no scrolling frame cuts
 * it off, and follows its place; where there is no room it takes the other side, and scrolls inside.
 */
export function Floating(props: FloatingProps): ReactNode {
  const { at, side, within, enough = Infinity, className, onEscape, children } = props;
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = panel.current;
    if (element === null) return undefined;
    let frame = 0;
    // With every frame, as the text beneath may move for many reasons: a scroll, a letter, a photo that
    // arrives, a block that comes into sight. It reads one rectangle, and only while a panel is open.
    const follow = (): void => {
      const height = fullHeight(element);
      place(element, at(height), { height, side, enough, room: within?.() ?? wholeWindow() });
      frame = requestAnimationFrame(follow);
    };
    follow();
    return () => cancelAnimationFrame(frame);
  });
  useEffect(() => {
    const element = panel.current;
    const escape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onEscape?.();
    };
    element?.addEventListener('keydown', escape);
    return () => element?.removeEventListener('keydown', escape);
  }, [onEscape]);
  return createPortal(
    <div ref={panel} className={`${styles['panel']} ${className}`}>
      {children}
    </div>,
    document.body,
  );
}

const wholeWindow = (): Room => ({ top: 0, bottom: window.innerHeight });

/** As high as it would be with all of it in sight; to let it grow for a look would scroll it back to its start. */
function fullHeight({ offsetHeight, clientHeight, scrollHeight }: HTMLElement): number {
  return scrollHeight + offsetHeight - clientHeight;
}

type Wish = { side: 'above' | 'below'; height: number; enough: number; room: Room };

function place(panel: HTMLElement, rect: DOMRect | null, wish: Wish): void {
  panel.style.visibility = rect === null ? 'hidden' : 'visible';
  if (rect === null) return;
  const { side, height, enough, room } = wish;
  const { offsetWidth: width } = panel;
  const roomAbove = rect.top - room.top - GAPS;
  const roomBelow = room.bottom - rect.bottom - GAPS;
  const [wanted, other] = side === 'above' ? [roomAbove, roomBelow] : [roomBelow, roomAbove];
  const isTurned = Math.min(height, enough) > wanted && other > wanted;
  const isAbove = (side === 'above') !== isTurned;
  const most = isTurned ? other : wanted;
  const left = side === 'above' ? rect.left + rect.width / 2 - width / 2 : rect.left;
  panel.style.maxHeight = height > most ? `${most}px` : '';
  const top = isAbove ? rect.top - GAP - Math.min(height, most) : rect.bottom + GAP;
  // It scrolls away with its place, but not while somebody writes in it.
  const isInUse = panel.contains(document.activeElement);
  const lowest = window.innerHeight - Math.min(height, most) - GAP;
  panel.style.top = `${isInUse ? clamp(top, GAP, lowest) : top}px`;
  panel.style.left = `${clamp(left, GAP, window.innerWidth - width - GAP)}px`;
}

const clamp = (value: number, min: number, max: number): number =>
  Math.max(min, Math.min(value, max));
