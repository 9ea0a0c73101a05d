import { RadioGroup } from 'radix-ui';
import type { ComponentProps, FocusEvent, ReactNode } from 'react';

/** One button of a `RadioGroup.Root`. */
export function Radio(props: ComponentProps<typeof RadioGroup.Item>): ReactNode {
  return <RadioGroup.Item {...props} onFocus={choose} />;
}

/**
 * An arrow that moves to a radio button chooses it. The library does that too, but only while the key is still
 * down: it moves in a turn of its own, and on a slow PC a short press is over by then. Tab comes from the group
 * itself, and chooses nothing.
 */
function choose({ currentTarget, relatedTarget }: FocusEvent<HTMLButtonElement>): void {
  const group = currentTarget.closest('[role="radiogroup"]');
  if (group !== null && group !== relatedTarget && group.contains(relatedTarget))
    currentTarget.click();
}
