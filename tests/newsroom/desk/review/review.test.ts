import { describe, expect, it } from 'vitest';
import { codeOf } from '../../support/codes.ts';
import {
  approve,
  approvedPiece,
  lifeOf,
  openNewsroomOfPeople,
  rewrite,
  submit,
  write,
} from '../../support/newsroom-people.ts';
import { PASSCODE, openStation } from '../../support/station.ts';

const passage = { quote: 'xã', before: 'nay, ', after: ' ra', offset: 10 };

describe('from draft to air', () => {
  it('goes through sending, returning with a remark, mending, approving and airing', async () => {
    const people = await openNewsroomOfPeople();
    const { reporter, approver, announcer } = people;
    const piece = await write(reporter);
    const first = await submit(reporter, piece);
    expect(first.number).toBe(1);
    expect(await lifeOf(approver, piece)).toMatchObject({
      state: 'submitted',
      submitted: { revision: first.revision, by: 'Vàng A Páo' },
      moves: ['returned', 'approved'],
    });
    await approver.client.call('review:return', {
      id: piece.id,
      revision: first.revision,
      reason: 'Thiếu tên thôn',
      remarks: [{ body: 'Thôn nào?', passage }],
    });
    expect(await lifeOf(reporter, piece)).toMatchObject({
      state: 'returned',
      returned: { by: 'Lò Văn Tám', reason: 'Thiếu tên thôn' },
      seen: first.revision,
    });
    expect(await reporter.client.call('comments:list', { id: piece.id })).toMatchObject([
      { body: 'Thôn nào?', by: 'Lò Văn Tám', mine: false, passage, revision: first.revision },
    ]);
    await rewrite(reporter, piece, 'Sáng nay, thôn Nà Hoa ra quân.');
    expect((await lifeOf(reporter, piece)).state).toBe('returned');
    const second = await submit(reporter, piece);
    expect(second.number).toBe(2);
    const { text } = await approver.client.call('history:compare', {
      from: { kind: 'revision', revision: first.revision },
      to: { kind: 'revision', revision: second.revision },
    });
    expect(text).toEqual([
      { kind: 'same', text: 'Sáng nay, ' },
      { kind: 'removed', text: 'xã' },
      { kind: 'added', text: 'thôn Nà Hoa' },
      { kind: 'same', text: ' ra quân.' },
    ]);
    const approval = await approve(approver, piece, second.revision);
    expect(approval).toMatchObject({
      approver: 'Lò Văn Tám',
      number: 2,
      own: false,
      countersigned: false,
      newKey: null,
    });
    expect(approval.code).toMatch(/^([0-9A-Z]{4}-){2}[0-9A-Z]{4}$/);
    await announcer.client.call('review:air', {
      id: piece.id,
      revision: second.revision,
      date: '2026-05-08',
      slot: '5h',
      announcer: 'Lý Mẩy',
    });
    expect(await lifeOf(reporter, piece)).toMatchObject({
      state: 'aired',
      approved: { code: approval.code },
      aired: { number: 2, slot: '5h', announcer: 'Lý Mẩy' },
      broken: false,
    });
    const { events } = await reporter.client.call('history:list', { id: piece.id });
    expect(events.map(({ kind }) => kind)).toEqual([
      'created',
      'submitted',
      'returned',
      'submitted',
      'approved',
      'aired',
    ]);
    // No desk of the list was asked: the state stands in it.
    const listed = await reporter.client.call('bulletins:list', {
      view: 'aired',
      query: '',
      offset: 0,
      limit: 5,
    });
    expect(listed.rows.map(({ id }) => id)).toEqual([piece.id]);
  });

  it('is taken back by its author until it is decided, and sent again as the same revision', async () => {
    const { reporter, editor, approver } = await openNewsroomOfPeople();
    const piece = await write(reporter);
    const { revision } = await submit(reporter, piece);
    const back = () => reporter.client.call('review:takeBack', { id: piece.id });
    expect(await codeOf(() => editor.client.call('review:takeBack', { id: piece.id }))).toBe(
      'not-allowed',
    );
    await back();
    expect(await codeOf(() => approve(approver, piece, revision))).toBe('wrong-state');
    expect(await submit(reporter, piece)).toEqual({ revision, number: 1 });
    await approve(approver, piece, revision);
    expect(await codeOf(back)).toBe('wrong-state');
  });

  it('needs words, the version on the screen, and a place that is no trash', async () => {
    const { reporter } = await openNewsroomOfPeople();
    const empty = await write(reporter, '  ');
    expect(await codeOf(() => submit(reporter, empty))).toBe('bulletin-empty');
    const piece = await write(reporter);
    const stale = { ...piece };
    await rewrite(reporter, piece, 'Chiều nay.');
    expect(await codeOf(() => submit(reporter, stale))).toBe('stale-version');
    await reporter.client.call('bulletins:trash', { id: piece.id });
    expect(await codeOf(() => submit(reporter, piece))).toBe('bulletin-in-trash');
  });
});

describe('any edit', () => {
  it('of a sent text makes it a draft, and what was looked at can no longer be approved', async () => {
    const { reporter, approver } = await openNewsroomOfPeople();
    const piece = await write(reporter);
    const old = await submit(reporter, piece);
    await rewrite(reporter, piece, 'Chiều nay.');
    expect(await lifeOf(approver, piece)).toMatchObject({ state: 'draft', submitted: null });
    expect(await codeOf(() => approve(approver, piece, old.revision))).toBe('wrong-state');
    const next = await submit(reporter, piece);
    expect(await codeOf(() => approve(approver, piece, old.revision))).toBe('revision-changed');
    await approve(approver, piece, next.revision);
  });

  it('of an approved text needs approval again, and the approved revision stays', async () => {
    const people = await openNewsroomOfPeople();
    const piece = await approvedPiece(people);
    // A save that changes nothing is no edit.
    await rewrite(people.reporter, piece, 'Sáng nay, xã ra quân.');
    expect((await lifeOf(people.reporter, piece)).state).toBe('approved');
    await rewrite(people.reporter, piece, 'Chiều nay, xã ra quân.');
    const { number } = await submit(people.reporter, piece);
    expect(number).toBe(2);
    expect(await lifeOf(people.reporter, piece)).toMatchObject({
      state: 'submitted',
      approved: { number: 1, code: piece.code },
    });
    const shown = await people.approver.client.call('history:revision', {
      revision: piece.revision,
    });
    expect(shown.document).toContain('Sáng nay');
  });

  it('after broadcast needs a reason first', async () => {
    const people = await openNewsroomOfPeople();
    const { reporter, announcer, approver } = people;
    const piece = await approvedPiece(people);
    const { id, revision } = piece;
    const aired = { id, revision, date: '2026-05-08', slot: '5h', announcer: 'Lý Mẩy' };
    await announcer.client.call('review:air', aired);
    const edit = () => rewrite(reporter, piece, 'Sửa số liệu.');
    expect(await codeOf(edit)).toBe('correction-needed');
    await reporter.client.call('review:correct', { id, reason: 'Sai số liệu' });
    await edit();
    expect(await lifeOf(reporter, piece)).toMatchObject({ state: 'draft', aired: { number: 1 } });
    await approver.client.call('review:withdraw', { id, reason: 'Chờ đính chính' });
    expect(await lifeOf(reporter, piece)).toMatchObject({ approved: null, aired: { number: 1 } });
  });
});

describe('one’s own text', () => {
  it('is approved where one approver works, and recorded as such', async () => {
    const { administrator } = await openStation(['administrator', 'reporter', 'approver']);
    const piece = await write(administrator);
    const { revision } = await submit(administrator, piece);
    expect(await approve(administrator, piece, revision)).toMatchObject({ own: true });
  });

  it('is another’s to approve where two are, unless the station says otherwise', async () => {
    const station = await openStation(['administrator', 'reporter', 'approver']);
    const { administrator } = station;
    await station.hire('Lò Văn Tám', 'approver');
    const piece = await write(administrator);
    const { revision } = await submit(administrator, piece);
    expect(await codeOf(() => approve(administrator, piece, revision))).toBe('own-text');
    await administrator.client.call('rules:write', { ownText: 'allowed' });
    expect(await approve(administrator, piece, revision)).toMatchObject({ own: true });
  });
});

describe('approving', () => {
  it('asks for the passcode, and a wrong one approves nothing', async () => {
    const { reporter, approver } = await openNewsroomOfPeople();
    const piece = await write(reporter);
    const { revision } = await submit(reporter, piece);
    const wrong = { id: piece.id, revision, passcode: 'không phải' };
    expect(await codeOf(() => approver.client.call('review:approve', wrong))).toBe(
      'passcode-wrong',
    );
    expect((await lifeOf(approver, piece)).state).toBe('submitted');
  });

  it('by two at the same moment happens once', async () => {
    const people = await openNewsroomOfPeople();
    const other = await people.hire('Sùng Thị Dua', 'approver');
    const piece = await write(people.reporter);
    const { revision } = await submit(people.reporter, piece);
    const both = await Promise.all(
      [people.approver, other].map(({ client }) =>
        client.ask('review:approve', { id: piece.id, revision, passcode: PASSCODE }),
      ),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('keeps what was approved out of the trash', async () => {
    const people = await openNewsroomOfPeople();
    const { id } = await approvedPiece(people);
    expect(await codeOf(() => people.reporter.client.call('bulletins:trash', { id }))).toBe(
      'wrong-state',
    );
  });
});
