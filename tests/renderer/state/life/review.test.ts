import { describe, expect, it } from 'vitest';
import type { LifeFacts, PhoneFacts } from '#domain/contract/review';
import { subjectOf } from '../../../../renderer/state/life/review.ts';

const me = '01900000-0000-7000-8000-000000000001';
const [first, second] = ['a'.repeat(64), 'b'.repeat(64)];

const life = (facts: Partial<LifeFacts>): LifeFacts => ({
  id: '01900000-0000-7000-8000-0000000000aa',
  state: 'submitted',
  author: null,
  mayWrite: false,
  submitted: { revision: first, number: 3, by: 'Vàng A Páo', at: '2026-05-14T00:00:00Z', note: '' },
  approved: null,
  broken: false,
  aired: null,
  phones: [],
  returned: null,
  withdrawn: null,
  correcting: null,
  voided: null,
  next: 4,
  seen: null,
  looks: [],
  ownText: 'no',
  moves: [],
  ...facts,
});
const phone = (facts: Partial<PhoneFacts> = {}): PhoneFacts => ({
  revision: second,
  number: 2,
  named: me,
  name: 'Lò Văn Tám',
  manner: 'điện thoại',
  saidAt: '2026-05-14T00:00:00Z',
  recordedBy: 'Lý Mẩy',
  void: false,
  ...facts,
});

describe('what a person is asked for', () => {
  it('is the decision, where he may approve or return', () => {
    expect(subjectOf(life({ moves: ['approved', 'returned'] }), me)).toEqual({
      kind: 'decide',
      revision: first,
      number: 3,
    });
    expect(subjectOf(life({ moves: ['returned'] }), me)?.kind).toBe('decide');
  });

  it('is nothing for whoever may not decide, and where nothing waits', () => {
    expect(subjectOf(life({ moves: ['edited', 'taken-back'] }), me)).toBeNull();
    expect(
      subjectOf(life({ state: 'draft', submitted: null, moves: ['submitted'] }), me),
    ).toBeNull();
  });

  it('is his signature first, if he is said to have approved by telephone', () => {
    const waiting = life({ moves: ['approved', 'returned'], phones: [phone()] });
    expect(subjectOf(waiting, me)).toMatchObject({ kind: 'sign', revision: second, number: 2 });
    expect(subjectOf(life({ phones: [phone({ named: 'another' })] }), me)).toBeNull();
  });

  it('is the new text before a telephone approval that no longer counts', () => {
    const late = [phone({ void: true })];
    expect(subjectOf(life({ moves: ['approved'], phones: late }), me)?.kind).toBe('decide');
    expect(subjectOf(life({ submitted: null, phones: late }), me)?.kind).toBe('sign');
  });
});
