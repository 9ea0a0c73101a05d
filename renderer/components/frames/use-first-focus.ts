import { type RefObject, useLayoutEffect, useRef } from 'react';

/** For what a person is led to next: it has the focus before it is seen, so that no key goes astray. */
export function useFirstFocus<T extends HTMLElement>(): RefObject<T | null> {
  const first = useRef<T>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  return first;
}
