import { useState } from 'react';
import type { LifeFacts } from '#domain/contract/review';
import { type Base, type Subject, basesOf, subjectOf } from '../../state/life/review.ts';

/** What became of what is being looked at, while it is looked at. */
export type Following = {
  readonly subject: Subject | null;
  /** What was seen before it came to the screen; empty: nothing was. */
  readonly bases: readonly Base[];
  /**
   * `replaced`: another revision waits now, and is shown; `taken`: none does, it is being edited again;
   * `decided`: somebody else has decided. What was shown stays on the screen in the latter two.
   */
  readonly change: 'none' | 'replaced' | 'taken' | 'decided';
  /** From here on it stays on the screen, whatever becomes of it: the person has decided. */
  readonly hold: () => void;
};

type Shown = Pick<Following, 'subject' | 'bases'> & { readonly isReplaced: boolean };

/** Follows what waits for a person, and never lets it change under his eyes unsaid. */
export function useSubject(life: LifeFacts | null, me: string | null): Following {
  const [shown, setShown] = useState<Shown>({ subject: null, bases: [], isReplaced: false });
  const [isHeld, setHeld] = useState(false);
  const now = life === null ? null : subjectOf(life, me);
  const isAnother = !isHeld && now !== null && now.revision !== shown.subject?.revision;
  const current: Shown =
    isAnother && life !== null
      ? { subject: now, bases: basesOf(life, now), isReplaced: shown.subject !== null }
      : shown;
  if (isAnother) setShown(current);
  const { subject, bases, isReplaced } = current;
  return {
    subject,
    bases,
    change: isHeld || life === null ? 'none' : changeOf(life, now, subject, isReplaced),
    hold: () => setHeld(true),
  };
}

function changeOf(
  life: LifeFacts,
  now: Subject | null,
  subject: Subject | null,
  isReplaced: boolean,
): Following['change'] {
  if (now !== null) return isReplaced ? 'replaced' : 'none';
  if (subject === null) return 'none';
  return life.state === 'draft' ? 'taken' : 'decided';
}
