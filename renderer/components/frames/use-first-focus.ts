import { type RefObject, useEffect, useRef } from 'react';

/** For what a person is led to next: it has the focus as soon as it is there. */
export function useFirstFocus<T extends HTMLElement>(): RefObject<T | null> {
  const first = useRef<T>(null);
  useEffect(() => first.current?.focus(), []);
  return first;
}
