import { useState } from 'react';
import type { LifeFacts, RevisionHash } from '#domain/review-contract';
import { type Subject, subjectOf } from '../../state/review.ts';

/** What became of what is being looked at, while it is looked at. */
export type Following = {
  readonly subject: Subject | null;
  /** What was seen before it; null: nothing was. */
  readonly seen: RevisionHash | null;
  /**
   * `replaced`: another revision waits now, and is shown; `taken`: none does, it is being edited again;
   * `decided`: somebody else has decided. What was shown stays on the screen in the latter two.
   */
  readonly change: 'none' | 'replaced' | 'taken' | 'decided';
  /** From here on it stays on the screen, whatever becomes of it: the person has decided. */
  readonly hold: () => void;
};

type Shown = Pick<Following, 'subject' | 'seen'> & { readonly isReplaced: boolean };

/** Follows what waits for a person, and never lets it change under his eyes unsaid. */
export function useSubject(life: LifeFacts | null, me: string | null): Following {
  const [shown, setShown] = useState<Shown>({ subject: null, seen: null, isReplaced: false });
  const [isHeld, setHeld] = useState(false);
  const now = life === null ? null : subjectOf(life, me);
  const isAnother = !isHeld && now !== null && now.revision !== shown.subject?.revision;
  const current: Shown = isAnother
    ? { subject: now, seen: life?.seen ?? null, isReplaced: shown.subject !== null }
    : shown;
  if (isAnother) setShown(current);
  const { subject, seen, isReplaced } = current;
  return {
    subject,
    seen,
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
