import { describe, expect, it } from 'vitest';
import { codeOf } from '../../support/codes.ts';
import {
  lifeOf,
  type Newsroom,
  openNewsroomOfPeople,
  type Piece,
  rewrite,
  write,
} from '../../support/newsroom-people.ts';
import { PASSCODE } from '../../support/station.ts';

const saidAt = '2026-05-08T20:15:00.000Z';

async function telephoned(people: Newsroom): Promise<{
  piece: Piece;
  revision: string;
  answer: { id: string; revision: string; passcode: string };
}> {
  const { announcer, approver } = people;
  const piece = await write(announcer, 'Lũ về, bà con lên cao.', true);
  const { revision } = await announcer.client.call('review:approveByPhone', {
    ...piece,
    named: approver.id,
    manner: 'gọi 0900 000 000',
    saidAt,
  });
  return { piece, revision, answer: { id: piece.id, revision, passcode: PASSCODE } };
}

describe('an approval by telephone', () => {
  it('is a state of its own that may go on air, and waits for the signature', async () => {
    const people = await openNewsroomOfPeople();
    const { announcer, approver } = people;
    const { piece, revision, answer } = await telephoned(people);
    expect(await lifeOf(announcer, piece)).toMatchObject({
      state: 'phoned',
      approved: null,
      phones: [
        { revision, name: 'Lò Văn Tám', manner: 'gọi 0900 000 000', saidAt, recordedBy: 'Lý Mẩy' },
      ],
    });
    expect(await approver.client.call('review:tasks', {})).toMatchObject([
      { id: piece.id, why: 'countersign', priority: 'urgent' },
    ]);
    await announcer.client.call('review:air', {
      id: piece.id,
      revision,
      date: '2026-05-09',
      slot: '3h15',
      announcer: 'Lý Mẩy',
    });
    const approval = await approver.client.call('review:countersign', answer);
    expect(approval).toMatchObject({ countersigned: true, approver: 'Lò Văn Tám' });
    expect(await lifeOf(announcer, piece)).toMatchObject({
      state: 'aired',
      approved: { code: approval.code },
      phones: [],
    });
    expect(await approver.client.call('review:tasks', {})).toEqual([]);
  });

  it('is void with the first letter that changes, and still waits', async () => {
    const people = await openNewsroomOfPeople();
    const { piece, revision, answer } = await telephoned(people);
    await rewrite(people.announcer, piece, 'Lũ rút.');
    expect(await lifeOf(people.announcer, piece)).toMatchObject({
      state: 'draft',
      phones: [{ void: true }],
    });
    const aired = { id: piece.id, revision, date: '2026-05-09', slot: '', announcer: '' };
    expect(await codeOf(() => people.announcer.client.call('review:air', aired))).toBe(
      'wrong-state',
    );
    await people.approver.client.call('review:countersign', answer);
    expect(await lifeOf(people.announcer, piece)).toMatchObject({
      state: 'draft',
      approved: { revision },
    });
  });

  it('that was none is withdrawn by the named person, and stays on record', async () => {
    const people = await openNewsroomOfPeople();
    const { approver } = people;
    const { piece, answer } = await telephoned(people);
    await approver.client.call('review:disown', { ...answer, reason: 'Tôi không nghe máy' });
    expect(await lifeOf(approver, piece)).toMatchObject({ state: 'withdrawn', approved: null });
    const { events } = await approver.client.call('history:list', { id: piece.id });
    expect(events.at(-1)).toMatchObject({
      kind: 'disowned',
      by: 'Lò Văn Tám',
      detail: { reason: 'Tôi không nghe máy' },
    });
  });

  it('is for urgent bulletins of words alone, and by somebody who holds the right', async () => {
    const { announcer, approver, editor } = await openNewsroomOfPeople();
    const order = (piece: Piece, named: string) =>
      announcer.client.call('review:approveByPhone', { ...piece, named, manner: 'Zalo', saidAt });
    const calm = await write(announcer);
    expect(await codeOf(() => order(calm, approver.id))).toBe('not-urgent');
    const urgent = await write(announcer, 'Lũ về.', true);
    expect(await codeOf(() => order(urgent, editor.id))).toBe('not-approver');
    // Nothing was frozen by what was refused.
    const { revisions } = await announcer.client.call('history:list', { id: urgent.id });
    expect(revisions).toEqual([]);
  });

  it('is signed by nobody else', async () => {
    const people = await openNewsroomOfPeople();
    const other = await people.hire('Sùng Thị Dua', 'approver');
    const { answer } = await telephoned(people);
    const disown = { ...answer, reason: '' };
    expect(await codeOf(() => other.client.call('review:disown', disown))).toBe('not-allowed');
    expect(await codeOf(() => other.client.call('review:countersign', answer))).toBe('not-allowed');
  });
});
