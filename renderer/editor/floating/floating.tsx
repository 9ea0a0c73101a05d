import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import styles from './floating.module.css';

type FloatingProps = {
  /** Where it belongs, in the window's coordinates; null: nowhere at this moment. */
  at: () => DOMRect | null;
  side: 'above' | 'below';
  className: string;
  /** Escape inside the panel. */
  onEscape?: () => void;
  children: ReactNode;
};

/** Room that is left to the place, and to the window's edge, in CSS pixels. */
const GAP = 8;

/**
 * A small panel beside a place in the text. It hangs at the page's body, so that no scrolling frame cuts
 * it off, and follows its place; where there is no room it takes the other side, and scrolls inside.
 */
export function Floating({ at, side, className, onEscape, children }: FloatingProps): ReactNode {
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = panel.current;
    if (element === null) return undefined;
    let frame = 0;
    // With every frame, as the text beneath may move for many reasons: a scroll, a letter, a photo that
    // arrives, a block that comes into sight. It reads one rectangle, and only while a panel is open.
    const follow = (): void => {
      place(element, at(), side);
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

function place(panel: HTMLElement, rect: DOMRect | null, side: 'above' | 'below'): void {
  panel.style.visibility = rect === null ? 'hidden' : 'visible';
  if (rect === null) return;
  panel.style.maxHeight = '';
  const { offsetWidth: width, offsetHeight: height } = panel;
  const roomAbove = rect.top - 2 * GAP;
  const roomBelow = window.innerHeight - rect.bottom - 2 * GAP;
  const [wanted, other] = side === 'above' ? [roomAbove, roomBelow] : [roomBelow, roomAbove];
  const isTurned = height > wanted && other > wanted;
  const isAbove = (side === 'above') !== isTurned;
  const room = isTurned ? other : wanted;
  const left = side === 'above' ? rect.left + rect.width / 2 - width / 2 : rect.left;
  panel.style.maxHeight = height > room ? `${room}px` : '';
  const top = isAbove ? rect.top - GAP - Math.min(height, room) : rect.bottom + GAP;
  // It scrolls away with its place, but not while somebody writes in it.
  const isInUse = panel.contains(document.activeElement);
  const lowest = window.innerHeight - Math.min(height, room) - GAP;
  panel.style.top = `${isInUse ? clamp(top, GAP, lowest) : top}px`;
  panel.style.left = `${clamp(left, GAP, window.innerWidth - width - GAP)}px`;
}

const clamp = (value: number, min: number, max: number): number =>
  Math.max(min, Math.min(value, max));
