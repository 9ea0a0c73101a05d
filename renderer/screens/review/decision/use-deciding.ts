import { useState } from 'react';
import type { Approval, LifeFacts } from '#domain/contract/review';
import type { Subject } from '../../../state/life/review.ts';
import type { Following } from '../use-subject.ts';

/** What the person is about to do, and what he has done. */

export type Done =
  | { readonly kind: 'approved' | 'countersigned'; readonly approval: Approval }
  | { readonly kind: 'returned' | 'disowned' };

export type Act = 'sign' | 'return' | 'disown';

export type Deciding = {
  /** Null: he reads. It is about one revision, and ends when another takes its place. */
  readonly act: Act | null;
  readonly done: Done | null;
  readonly open: (act: Act) => void;
  readonly close: () => void;
  readonly finish: (done: Done) => void;
};

export function useDeciding({ revision }: Subject, { hold }: Following): Deciding {
  const [doing, setDoing] = useState<{ act: Act; revision: string } | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  return {
    act: doing?.revision === revision ? doing.act : null,
    done,
    open: (act) => setDoing({ act, revision }),
    close: () => setDoing(null),
    finish(how) {
      hold();
      setDoing(null);
      setDone(how);
    },
  };
}

export type MayDecide = {
  readonly sign: boolean;
  readonly giveBack: boolean;
  readonly disown: boolean;
};

/** What may be done here and now. The newsroom is asked again in any case. */
export function mayDecide(
  { moves }: Pick<LifeFacts, 'moves'>,
  { kind }: Subject,
  { change }: Following,
  { done, act }: Deciding,
): MayDecide {
  const waits = done === null && act === null && (change === 'none' || change === 'replaced');
  return {
    sign: waits && (kind === 'sign' || moves.includes('approved')),
    giveBack: waits && kind === 'decide' && moves.includes('returned'),
    disown: waits && kind === 'sign',
  };
}
