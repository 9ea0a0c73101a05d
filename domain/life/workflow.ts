import type { Role } from '../people/accounts.ts';
import { type BulletinState, bulletinStates } from '../bulletin.ts';
import type { ErrorCode } from '../errors.ts';

/**
 * The life of a bulletin: one pure state machine, folded from its events.
 *
 * The state belongs to the working copy. What was approved, aired and approved by telephone are revisions
 * beside it, so that "revision 3 is approved, revision 4 waits" can be said.
 */

/** An account by how it stands to the bulletin, or by what it is. */
export type Mover = Role | 'author' | 'named';

type Rule = {
  /** Any one of these suffices. */
  readonly by: readonly Mover[];
  /** From a state of the working copy to the next; a state that is not here refuses. */
  readonly to: Readonly<Partial<Record<BulletinState, BulletinState>>>;
};

const writers = ['author', 'editor'] as const;
const stay = Object.fromEntries(bulletinStates.map((state) => [state, state]));

/** Every move there is, named as its event is. `step` adds what depends on revisions. */
export const workflow = {
  /** The working copy departs from what was sent or approved, which needs approval again. */
  edited: {
    by: writers,
    to: { submitted: 'draft', approved: 'draft', phoned: 'draft', withdrawn: 'draft' },
  },
  submitted: { by: writers, to: { draft: 'submitted', returned: 'submitted' } },
  'taken-back': { by: ['author'], to: { submitted: 'draft' } },
  returned: { by: ['editor', 'approver'], to: { submitted: 'returned' } },
  approved: { by: ['approver'], to: { submitted: 'approved' } },
  /** The emergency lane. Whoever is on shift records it; it is never an approval. */
  'phone-approved': {
    by: ['reporter', 'editor', 'announcer', 'approver'],
    to: { draft: 'phoned', returned: 'phoned', submitted: 'phoned' },
  },
  countersigned: { by: ['named'], to: { ...stay, phoned: 'approved' } },
  disowned: { by: ['named'], to: { ...stay, phoned: 'withdrawn', aired: 'withdrawn' } },
  aired: {
    by: ['announcer', 'editor', 'approver'],
    to: { ...stay, approved: 'aired', phoned: 'aired' },
  },
  withdrawn: {
    by: ['editor', 'approver'],
    to: { ...stay, approved: 'withdrawn', phoned: 'withdrawn', aired: 'withdrawn' },
  },
  /** After broadcast nothing is touched without a reason: a correction says why first. */
  corrected: { by: [...writers, 'approver'], to: { aired: 'draft', withdrawn: 'draft' } },
} as const satisfies Record<string, Rule>;

export type Move = keyof typeof workflow;
export const moves = Object.keys(workflow).filter(isMove);
const rules: Readonly<Record<Move, Rule>> = workflow;

/** Acts that count only with the signature of whoever did them. */
export const signedMoves: readonly Move[] = ['approved', 'countersigned', 'disowned'];

export function isMove(kind: string): kind is Move {
  return Object.hasOwn(workflow, kind);
}

export type PhoneApproval = {
  readonly revision: string;
  /** Who is said to have approved, and is asked to sign. */
  readonly named: string;
  /** The text was edited, withdrawn or decided otherwise since: nothing goes out on it any more. */
  readonly void: boolean;
  /** Another revision was approved since; a signature given late does not make this one the last. */
  readonly superseded: boolean;
};

export type Life = {
  readonly state: BulletinState;
  /** The revision that waits for its decision, and who sent it. */
  readonly submitted: string | null;
  readonly submitter: string | null;
  readonly approved: string | null;
  readonly aired: string | null;
  /** Approvals by telephone that still wait for a signature. */
  readonly phones: readonly PhoneApproval[];
  /** The revision on which somebody last decided: what the approver has seen. */
  readonly seen: string | null;
  readonly everSubmitted: boolean;
};

export const newLife: Life = {
  state: 'draft',
  submitted: null,
  submitter: null,
  approved: null,
  aired: null,
  phones: [],
  seen: null,
  everSubmitted: false,
};

/** One thing that was done. `named`: whose approval by telephone it tells of. */
export type LifeEvent = {
  readonly move: Move;
  readonly account: string | null;
  readonly revision: string | null;
  readonly named: string | null;
};

/** The approval by telephone on which a bulletin may go out now. */
export function livePhone({ phones }: Life): PhoneApproval | null {
  return phones.findLast((phone) => !phone.void) ?? null;
}

/**
 * The revision that the working copy is to the letter, where it may go out as that one: any edit would have
 * left these states. Null: what stands on the desk is a text of its own.
 */
export function revisionOnDesk(life: Life): string | null {
  switch (life.state) {
    case 'approved':
      return life.approved;
    case 'phoned':
      return livePhone(life)?.revision ?? null;
    case 'aired':
      return life.approved ?? livePhone(life)?.revision ?? null;
    case 'draft':
    case 'submitted':
    case 'returned':
    case 'withdrawn':
      return null;
    default:
      return life.state satisfies never;
  }
}

/** The life after one event; null: it cannot follow. Who did it is for `refusal` to judge. */
export function step(life: Life, event: LifeEvent): Life | null {
  const next = rules[event.move].to[life.state];
  return next === undefined ? null : advance({ ...life, state: next }, life, event);
}

/** @param next the life before, with the state that the table says */
function advance(next: Life, before: Life, event: LifeEvent): Life | null {
  const { revision } = event;
  switch (event.move) {
    case 'edited':
      return { ...next, submitted: null, submitter: null, phones: voided(before) };
    case 'submitted':
      if (revision === null) return null;
      return { ...next, submitted: revision, submitter: event.account, everSubmitted: true };
    case 'taken-back':
      return { ...next, submitted: null, submitter: null };
    case 'returned':
      if (revision !== before.submitted) return null;
      return { ...next, submitted: null, submitter: null, seen: revision };
    case 'approved':
      if (revision === null || revision !== before.submitted) return null;
      return {
        ...decided(next, revision),
        phones: before.phones.map((phone) => ({ ...phone, void: true, superseded: true })),
      };
    case 'phone-approved':
      return phoned(next, before, event);
    case 'countersigned':
    case 'disowned':
      return answered(next, before, event);
    case 'aired':
      return onAir(next, before, revision);
    case 'withdrawn':
      if (before.approved === null && livePhone(before) === null && before.state !== 'aired')
        return null;
      return { ...next, approved: null, phones: voided(before) };
    case 'corrected':
      return before.aired === null ? null : { ...next, phones: voided(before) };
    default:
      return event.move satisfies never;
  }
}

function decided(life: Life, revision: string): Life {
  return { ...life, approved: revision, submitted: null, submitter: null, seen: revision };
}

function phoned(next: Life, before: Life, { revision, named }: LifeEvent): Life | null {
  if (revision === null || named === null) return null;
  const phone = { revision, named, void: false, superseded: false };
  return {
    ...next,
    submitted: null,
    submitter: null,
    phones: [...voided(before), phone],
    everSubmitted: true,
  };
}

/** The named person signs, or says that it was not so. */
function answered(next: Life, before: Life, event: LifeEvent): Life | null {
  const phone = before.phones.findLast(
    ({ revision, named }) => revision === event.revision && named === event.account,
  );
  if (phone === undefined) return null;
  const phones = before.phones.filter((other) => other !== phone);
  const current = before.state === 'phoned' && !phone.void;
  if (event.move === 'countersigned') {
    const state = before.state === 'phoned' && !current ? before.state : next.state;
    const life = { ...next, state, phones, seen: phone.revision };
    return phone.superseded
      ? { ...life, seen: before.seen }
      : { ...life, approved: phone.revision };
  }
  const wentOut = before.state === 'aired' && before.aired === phone.revision;
  const state = current || wentOut ? next.state : before.state;
  return { ...next, state, phones };
}

/** What is aired was approved, or approved by telephone and not touched since. */
function onAir(next: Life, before: Life, revision: string | null): Life | null {
  if (revision === null) return null;
  const approved = revision === before.approved;
  const byPhone = revision === livePhone(before)?.revision;
  if (!approved && !byPhone) return null;
  // An older approved revision may be aired while a newer text is written: the text stays what it is.
  return { ...next, aired: revision };
}

function voided({ phones }: Life): PhoneApproval[] {
  return phones.map((phone) => ({ ...phone, void: true }));
}

/** Folds a life from its events in their order; `faults` are the places of those that cannot follow. */
export function foldLife(events: readonly LifeEvent[]): { life: Life; faults: number[] } {
  let life = newLife;
  const faults: number[] = [];
  for (const [index, event] of events.entries()) {
    const next = step(life, event);
    if (next === null) faults.push(index);
    else life = next;
  }
  return { life, faults };
}

/** Who wants to move, and what the newsroom knows about it. */
export type Standing = {
  readonly account: string;
  readonly roles: readonly Role[];
  readonly author: string | null;
  readonly ownTextAllowed: boolean;
  /** Priority khẩn cấp, and nothing but headline and text. */
  readonly urgent: boolean;
  /** Roles of the person who is said to have approved by telephone. */
  readonly namedRoles: readonly Role[];
};

/** Why this move may not be made by this person now; null: it may. */
export function refusal(life: Life, event: LifeEvent, standing: Standing): ErrorCode | null {
  if (!standsRight(life, event, standing)) return 'not-allowed';
  if (event.move === 'approved' && isOwn(life, standing) && !standing.ownTextAllowed)
    return 'own-text';
  if (event.move === 'phone-approved') {
    if (!standing.urgent) return 'not-urgent';
    if (!standing.namedRoles.includes('approver')) return 'not-approver';
    // Who holds the right and is here signs; nobody telephones himself.
    if (event.named === standing.account) return 'not-allowed';
    if (event.named === standing.author && !standing.ownTextAllowed) return 'own-text';
  }
  return step(life, event) === null ? 'wrong-state' : null;
}

/** Whether the text to be decided on is the person's own: written or sent by him. */
export function isOwn(life: Life, { account, author }: Pick<Standing, 'account' | 'author'>) {
  return account === author || account === life.submitter;
}

function standsRight(life: Life, { move, revision }: LifeEvent, standing: Standing): boolean {
  const { account, roles } = standing;
  return rules[move].by.some((mover) => {
    if (mover === 'author') return account === standing.author || takesBackOwn(life, move, account);
    if (mover !== 'named') return roles.includes(mover);
    return (
      roles.includes('approver') &&
      life.phones.some((phone) => phone.named === account && phone.revision === revision)
    );
  });
}

/** An editor who sent another's text may take it back too. */
function takesBackOwn(life: Life, move: Move, account: string): boolean {
  return move === 'taken-back' && life.submitter === account;
}

/** What was approved, is approved by telephone, or went on air: it is withdrawn, never thrown away. */
export function isLocked(life: Life): boolean {
  const { state, approved } = life;
  return (
    approved !== null || livePhone(life) !== null || state === 'aired' || state === 'submitted'
  );
}
