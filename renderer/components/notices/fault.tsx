import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './fault.module.css';

/**
 * Why a form was not taken, said at once and in sight: with large letters or a low window the place may be below
 * what is seen. Empty: nothing is wrong.
 */
export function Fault({ children }: { children: ReactNode }): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isSaid(children)) place.current?.scrollIntoView({ block: 'nearest' });
  }, [children]);
  return (
    <div ref={place} className={styles['fault']} role="alert">
      {children}
    </div>
  );
}

const isSaid = (words: ReactNode): boolean =>
  words !== undefined && words !== null && words !== false && words !== '';
