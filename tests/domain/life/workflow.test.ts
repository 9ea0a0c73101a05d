import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Role, roles } from '../../../domain/people/accounts.ts';
import {
  type Life,
  type LifeEvent,
  type Move,
  type Standing,
  foldLife,
  livePhone,
  moves,
  newLife,
  refusal,
  step,
} from '../../../domain/life/workflow.ts';

const people = ['lan', 'hùng', 'mai', 'tám'] as const;
const event = (move: Move, more: Partial<LifeEvent> = {}): LifeEvent => ({
  move,
  account: 'lan',
  revision: null,
  named: null,
  ...more,
});
const standing = (more: Partial<Standing> = {}): Standing => ({
  account: 'lan',
  roles: ['reporter'],
  author: 'lan',
  ownTextAllowed: false,
  urgent: false,
  namedRoles: [],
  ...more,
});
const after = (...events: LifeEvent[]): Life => {
  const { life, faults } = foldLife(events);
  expect(faults).toEqual([]);
  return life;
};
const submitted = event('submitted', { revision: 'r1' });
const approved = event('approved', { account: 'mai', revision: 'r1' });
const phoned = event('phone-approved', { revision: 'r1', named: 'mai' });
const aired = event('aired', { account: 'tám', revision: 'r1' });

describe('the life of a bulletin', () => {
  it('goes from draft to air', () => {
    expect(after(submitted)).toMatchObject({ state: 'submitted', submitted: 'r1' });
    expect(after(submitted, approved)).toMatchObject({
      state: 'approved',
      approved: 'r1',
      submitted: null,
      seen: 'r1',
    });
    expect(after(submitted, approved, aired)).toMatchObject({ state: 'aired', aired: 'r1' });
  });

  it('says that revision 1 is approved while revision 2 waits, and airs revision 1', () => {
    const waiting = [submitted, approved, event('edited'), event('submitted', { revision: 'r2' })];
    expect(after(...waiting)).toMatchObject({
      state: 'submitted',
      submitted: 'r2',
      approved: 'r1',
    });
    expect(after(...waiting, aired)).toMatchObject({ state: 'submitted', aired: 'r1' });
    expect(step(after(...waiting), event('aired', { revision: 'r2' }))).toBeNull();
  });

  it('is returned, mended under the same state, and sent again', () => {
    const back = after(submitted, event('returned', { account: 'hùng', revision: 'r1' }));
    expect(back).toMatchObject({ state: 'returned', submitted: null, seen: 'r1' });
    expect(step(back, event('edited'))).toBeNull();
    expect(step(back, event('submitted', { revision: 'r2' }))).toMatchObject({ submitted: 'r2' });
  });

  it('is never decided upon by a revision that does not wait', () => {
    expect(step(after(submitted), event('approved', { revision: 'r0' }))).toBeNull();
    expect(step(after(submitted, event('taken-back')), approved)).toBeNull();
    expect(step(after(submitted, event('edited')), approved)).toBeNull();
    expect(step(after(submitted), event('returned', { revision: 'r0' }))).toBeNull();
  });

  it('is not edited after broadcast before a correction was opened', () => {
    const onAir = after(submitted, approved, aired);
    expect(step(onAir, event('edited'))).toBeNull();
    expect(step(onAir, event('corrected'))).toMatchObject({ state: 'draft', aired: 'r1' });
    expect(step(after(submitted, approved), event('corrected'))).toBeNull();
  });

  it('withdrawn is no longer approved, and keeps what was aired', () => {
    expect(after(submitted, approved, aired, event('withdrawn'))).toMatchObject({
      state: 'withdrawn',
      approved: null,
      aired: 'r1',
    });
    expect(step(after(submitted), event('withdrawn'))).toBeNull();
    const newer = [submitted, approved, event('edited'), event('submitted', { revision: 'r2' })];
    expect(after(...newer, event('withdrawn'))).toMatchObject({
      state: 'submitted',
      approved: null,
    });
  });
});

describe('the emergency lane', () => {
  it('is a state of its own, aired at once, and approved by the signature alone', () => {
    expect(after(phoned)).toMatchObject({ state: 'phoned', approved: null });
    expect(after(phoned, aired)).toMatchObject({ state: 'aired', approved: null });
    const signed = event('countersigned', { account: 'mai', revision: 'r1' });
    expect(after(phoned, signed)).toMatchObject({ state: 'approved', approved: 'r1', phones: [] });
    expect(after(phoned, aired, signed)).toMatchObject({ state: 'aired', approved: 'r1' });
  });

  it('ends with any edit, yet waits for the signature', () => {
    const edited = after(phoned, event('edited'));
    expect(livePhone(edited)).toBeNull();
    expect(edited.phones).toHaveLength(1);
    expect(step(edited, aired)).toBeNull();
    const signed = event('countersigned', { account: 'mai', revision: 'r1' });
    expect(step(edited, signed)).toMatchObject({ state: 'draft', approved: 'r1', phones: [] });
  });

  it('a late signature does not put an older text before a newer one', () => {
    const life = after(
      phoned,
      event('edited'),
      event('submitted', { revision: 'r2' }),
      event('approved', { account: 'mai', revision: 'r2' }),
      event('countersigned', { account: 'mai', revision: 'r1' }),
    );
    expect(life).toMatchObject({ state: 'approved', approved: 'r2', phones: [] });
  });

  it('is withdrawn by "that was not me", and nobody else may say so', () => {
    const disowned = event('disowned', { account: 'mai', revision: 'r1' });
    expect(after(phoned, disowned)).toMatchObject({ state: 'withdrawn', approved: null });
    expect(after(phoned, aired, disowned)).toMatchObject({ state: 'withdrawn', aired: 'r1' });
    expect(after(phoned, event('edited'), disowned)).toMatchObject({ state: 'draft' });
    expect(step(after(phoned), { ...disowned, account: 'hùng' })).toBeNull();
  });

  it('needs an urgent bulletin and a named approver who is somebody else', () => {
    const named = standing({ urgent: true, namedRoles: ['approver'] });
    expect(refusal(newLife, phoned, named)).toBeNull();
    expect(refusal(newLife, phoned, { ...named, urgent: false })).toBe('not-urgent');
    expect(refusal(newLife, phoned, { ...named, namedRoles: ['editor'] })).toBe('not-approver');
    expect(refusal(newLife, { ...phoned, named: 'lan' }, named)).toBe('not-allowed');
    expect(refusal(newLife, phoned, { ...named, author: 'mai' })).toBe('own-text');
  });
});

describe('who may move', () => {
  const mai = standing({ account: 'mai', roles: ['approver'] });

  it('an approver decides, not on his own text unless the station allows it', () => {
    const life = after(submitted);
    expect(refusal(life, approved, mai)).toBeNull();
    expect(refusal(life, approved, { ...mai, author: 'mai' })).toBe('own-text');
    expect(refusal(life, approved, { ...mai, author: 'mai', ownTextAllowed: true })).toBeNull();
    for (const role of roles.filter((one) => one !== 'approver'))
      expect(refusal(life, approved, { ...mai, roles: [role] })).toBe('not-allowed');
  });

  it('the author and whoever sent it take it back, nobody else', () => {
    const byEditor = after(event('submitted', { account: 'hùng', revision: 'r1' }));
    const back = event('taken-back');
    expect(refusal(byEditor, back, standing())).toBeNull();
    expect(refusal(byEditor, back, standing({ account: 'hùng', roles: ['editor'] }))).toBeNull();
    expect(refusal(byEditor, back, mai)).toBe('not-allowed');
  });

  it('a reporter touches his own texts only, an editor all', () => {
    const other = standing({ account: 'tám' });
    expect(refusal(newLife, submitted, other)).toBe('not-allowed');
    expect(refusal(newLife, submitted, { ...other, roles: ['editor'] })).toBeNull();
    expect(refusal(after(submitted), event('edited'), other)).toBe('not-allowed');
  });
});

const anyEvent = fc.record({
  move: fc.constantFrom(...moves),
  account: fc.constantFrom(...people),
  revision: fc.constantFrom('r1', 'r2', 'r1', 'r2', null),
  named: fc.constantFrom(null, ...people),
});
const anyStanding = fc.record({
  roles: fc.subarray([...roles], { minLength: 3 }),
  author: fc.constantFrom(null, ...people),
  ownTextAllowed: fc.boolean(),
  urgent: fc.boolean(),
  namedRoles: fc.subarray<Role>([...roles]),
});
type Call = readonly [LifeEvent, Omit<Standing, 'account'>];

/** Plays calls as the newsroom does: refused ones leave no event. */
function play(calls: readonly Call[]): { life: Life; events: (LifeEvent & { by: Role[] })[] } {
  let life = newLife;
  const events: (LifeEvent & { by: Role[] })[] = [];
  for (const [one, rest] of calls) {
    const who: Standing = { ...rest, account: one.account ?? '' };
    if (refusal(life, one, who) !== null) continue;
    const next = step(life, one);
    if (next === null) throw new Error('what is not refused can follow');
    life = next;
    events.push({ ...one, by: [...who.roles] });
  }
  return { life, events };
}

describe('any calls, in any order, by any role', () => {
  const calls = fc.array(fc.tuple(anyEvent, anyStanding), { minLength: 10, maxLength: 80 });

  it('approve nothing without the act of an approver on that very revision', () => {
    let reached = 0;
    fc.assert(
      fc.property(calls, (sequence) => {
        const { life, events } = play(sequence);
        const act = events.some(
          ({ move, revision, by }) =>
            (move === 'approved' || move === 'countersigned') &&
            revision === life.approved &&
            by.includes('approver'),
        );
        if (life.approved !== null) reached += 1;
        expect(life.approved === null || act).toBe(true);
        expect(life.state !== 'approved' || life.approved !== null).toBe(true);
        expect(life.state !== 'phoned' || livePhone(life) !== null).toBe(true);
        expect(life.aired === null || events.some(({ move }) => move === 'aired')).toBe(true);
      }),
      { numRuns: 4_000 },
    );
    // A property that never met the case would prove nothing.
    expect(reached).toBeGreaterThan(50);
  });

  it('give by telephone alone neither the state nor the pointer of an approval', () => {
    const noActs = calls.map((sequence) =>
      sequence.filter(([{ move }]) => move !== 'approved' && move !== 'countersigned'),
    );
    let telephoned = 0;
    fc.assert(
      fc.property(noActs, (sequence) => {
        const { life, events } = play(sequence);
        if (events.some(({ move }) => move === 'phone-approved')) telephoned += 1;
        expect(life.approved).toBeNull();
        expect(life.state).not.toBe('approved');
      }),
      { numRuns: 2_000 },
    );
    expect(telephoned).toBeGreaterThan(50);
  });

  it('fold to the life that they made', () => {
    fc.assert(
      fc.property(calls, (sequence) => {
        const { life, events } = play(sequence);
        expect(foldLife(events)).toEqual({ life, faults: [] });
      }),
    );
  });
});
