import { type ReactNode, useLayoutEffect, useRef } from 'react';
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
 * it off, and follows its place when anything scrolls; where there is no room it takes the other side.
 */
export function Floating({ at, side, className, onEscape, children }: FloatingProps): ReactNode {
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = panel.current;
    if (element === null) return undefined;
    const follow = (): void => place(element, at(), side);
    follow();
    const stop = new AbortController();
    window.addEventListener('scroll', follow, {
      capture: true,
      passive: true,
      signal: stop.signal,
    });
    window.addEventListener('resize', follow, { signal: stop.signal });
    element.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape') onEscape?.();
      },
      { signal: stop.signal },
    );
    return () => stop.abort();
  });
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
  const { offsetWidth: width, offsetHeight: height } = panel;
  const above = rect.top - height - GAP;
  const below = rect.bottom + GAP;
  const fitsAbove = above >= GAP;
  const fitsBelow = below + height <= window.innerHeight - GAP;
  const top = side === 'above' ? (fitsAbove ? above : below) : fitsBelow ? below : above;
  const left = side === 'above' ? rect.left + rect.width / 2 - width / 2 : rect.left;
  panel.style.top = `${clamp(top, GAP, window.innerHeight - height - GAP)}px`;
  panel.style.left = `${clamp(left, GAP, window.innerWidth - width - GAP)}px`;
}

const clamp = (value: number, min: number, max: number): number =>
  Math.max(min, Math.min(value, max));
