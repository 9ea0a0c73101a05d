import { describe, expect, it, vi } from 'vitest';
import { MOST_TASKS } from '../../../../domain/life/tasks.ts';
import {
  approvedPiece,
  lifeOf,
  openNewsroomOfPeople,
  rewrite,
  submit,
  write,
} from '../../support/newsroom-people.ts';

/** Times on air are reckoned after the answer, a while after the last call; a loaded machine takes longer. */
const TIMED = { timeout: 20_000, interval: 500 };

describe('“việc của tôi”', () => {
  it('is what waits for one’s role, urgent things first', async () => {
    const people = await openNewsroomOfPeople();
    const { reporter, editor, approver, announcer } = people;
    const [calm, urgent] = [await write(reporter), await write(reporter, 'Lũ về.', true)];
    const sent = await submit(reporter, calm);
    await submit(reporter, urgent);
    const tasksOf = async ({ client }: typeof reporter) =>
      (await client.call('review:tasks', {})).map(({ id, why }) => [id, why]);
    const decide = [
      [urgent.id, 'decide'],
      [calm.id, 'decide'],
    ];
    expect(await tasksOf(approver)).toEqual(decide);
    expect(await tasksOf(editor)).toEqual(decide);
    expect(await tasksOf(reporter)).toEqual([]);
    const back = { id: calm.id, revision: sent.revision, reason: 'Thiếu', remarks: [] };
    await editor.client.call('review:return', back);
    expect(await tasksOf(reporter)).toEqual([[calm.id, 'mend']]);
    const piece = await approvedPiece(people);
    expect(await tasksOf(announcer)).toEqual([[piece.id, 'air']]);
  });

  it('tells the time on air of many at once, as the desk’s list does', async () => {
    const { reporter, approver } = await openNewsroomOfPeople();
    for (const text of ['Có 105 hộ.', 'Xã họp.', 'Lũ về.'])
      await submit(reporter, await write(reporter, text));
    const tasks = await vi.waitFor(async () => {
      const known = await approver.client.call('review:tasks', {});
      expect(known.map(({ spoken }) => spoken?.syllables)).toEqual([6, 2, 2]);
      return known;
    }, TIMED);
    const all = { view: 'all', query: '', offset: 0, limit: 50 } as const;
    const { rows } = await approver.client.call('bulletins:list', all);
    const listed = new Map(rows.map(({ id, spoken }) => [id, spoken]));
    expect(tasks.map(({ id }) => listed.get(id))).toEqual(tasks.map(({ spoken }) => spoken));
  });

  it('keeps one’s own in sight, however many came back to others', async () => {
    const { reporter, editor, approver } = await openNewsroomOfPeople();
    const giveBack = async (writer: typeof reporter): Promise<string> => {
      const piece = await write(writer);
      const { revision } = await submit(writer, piece);
      await approver.client.call('review:return', {
        id: piece.id,
        revision,
        reason: 'Thiếu',
        remarks: [],
      });
      return piece.id;
    };
    for (let count = 0; count < MOST_TASKS; count += 1) await giveBack(editor);
    const own = await giveBack(reporter);
    const tasks = await reporter.client.call('review:tasks', {});
    expect(tasks.map(({ id, why }) => [id, why])).toEqual([[own, 'mend']]);
  });

  it('says of each what its row shows: who, why, which revision', async () => {
    const people = await openNewsroomOfPeople();
    const { reporter, editor, approver, announcer } = people;
    const piece = await write(reporter);
    const { revision } = await reporter.client.call('review:submit', {
      id: piece.id,
      version: piece.version,
      note: 'Cần phát chiều nay',
    });
    expect(await approver.client.call('review:tasks', {})).toMatchObject([
      {
        why: 'decide',
        state: 'submitted',
        by: 'Vàng A Páo',
        words: 'Cần phát chiều nay',
        number: 1,
        photo: null,
      },
    ]);
    const reason = 'Ghi rõ số hộ tham gia';
    await editor.client.call('review:return', { id: piece.id, revision, reason, remarks: [] });
    expect(await reporter.client.call('review:tasks', {})).toMatchObject([
      { why: 'mend', state: 'returned', by: 'Hà Diễn', words: reason, number: 1 },
    ]);
    const approved = await approvedPiece(people);
    expect(await announcer.client.call('review:tasks', {})).toMatchObject([
      { id: approved.id, why: 'air', state: 'approved', by: 'Lò Văn Tám', number: 1 },
    ]);
  });

  it('puts what came back before what is merely older', async () => {
    const people = await openNewsroomOfPeople();
    const both = await people.hire('Hoàng Thị Dín', 'reporter', 'announcer');
    const piece = await approvedPiece(people);
    const own = await write(both);
    const { revision } = await submit(both, own);
    const back = { id: own.id, revision, reason: 'Thiếu tên', remarks: [] };
    await people.editor.client.call('review:return', back);
    const tasks = await both.client.call('review:tasks', {});
    expect(tasks.map(({ id, why }) => [id, why])).toEqual([
      [own.id, 'mend'],
      [piece.id, 'air'],
    ]);
  });

  it('gives no editor his own text to decide on, who cannot approve it anyway', async () => {
    const { editor, approver } = await openNewsroomOfPeople();
    const own = await write(editor);
    await submit(editor, own);
    expect(await editor.client.call('review:tasks', {})).toEqual([]);
    expect(await approver.client.call('review:tasks', {})).toMatchObject([{ id: own.id }]);
  });
});

describe('what a bulletin’s life tells of itself', () => {
  it('is whether this person’s save would be refused, by role as well as by author', async () => {
    const { reporter, editor, approver, announcer } = await openNewsroomOfPeople();
    const piece = await write(reporter);
    const may = async (member: typeof reporter) => (await lifeOf(member, piece)).mayWrite;
    expect(await may(reporter)).toBe(true);
    expect(await may(editor)).toBe(true);
    expect(await may(approver)).toBe(false);
    expect(await may(announcer)).toBe(false);
  });

  it('is the number of the next revision, and why it was withdrawn or is being corrected', async () => {
    const people = await openNewsroomOfPeople();
    const { reporter, editor, announcer } = people;
    const piece = await approvedPiece(people);
    const { id, revision } = piece;
    expect(await lifeOf(reporter, piece)).toMatchObject({ next: 2, correcting: null });
    const airing = { id, revision, date: '2026-05-08', slot: '17h00', announcer: 'Lý Mẩy' };
    await announcer.client.call('review:air', airing);
    await reporter.client.call('review:correct', { id, reason: 'Sai tên thôn' });
    expect(await lifeOf(reporter, piece)).toMatchObject({
      state: 'draft',
      correcting: { by: 'Vàng A Páo', reason: 'Sai tên thôn' },
      aired: { number: 1, date: '2026-05-08' },
      approved: { number: 1 },
    });
    await editor.client.call('review:withdraw', { id, reason: 'Nhầm bài' });
    expect(await lifeOf(reporter, piece)).toMatchObject({
      withdrawn: null,
      correcting: { reason: 'Sai tên thôn' },
    });
  });
});

describe('a text that was changed while it waited', () => {
  it('is told with its number, until it is sent again', async () => {
    const { reporter } = await openNewsroomOfPeople();
    const piece = await write(reporter);
    await submit(reporter, piece);
    expect(await lifeOf(reporter, piece)).toMatchObject({ voided: null });
    await rewrite(reporter, piece, 'Sáng nay, cả xã ra quân.');
    expect(await lifeOf(reporter, piece)).toMatchObject({ state: 'draft', voided: 1, next: 2 });
    await submit(reporter, piece);
    expect(await lifeOf(reporter, piece)).toMatchObject({ state: 'submitted', voided: null });
  });
});

describe('words for a voice', () => {
  it('begin with the stamp where nobody approved them, and with the headline where somebody did', async () => {
    const people = await openNewsroomOfPeople();
    const { reporter } = people;
    const spoken = async (id: string) => {
      const { text } = await reporter.client.call('publishing:spoken', { id });
      return text.split('\n')[0];
    };
    const draft = await write(reporter);
    expect(await spoken(draft.id)).toBe('BẢN NHÁP – CHƯA DUYỆT');
    const piece = await approvedPiece(people);
    expect(await spoken(piece.id)).toBe('Ra quân làm đường hoa.');
  });

  it('have nothing before them in an emergency, which is heard at once', async () => {
    const { announcer, approver } = await openNewsroomOfPeople();
    const piece = await write(announcer, 'Lũ về.', true);
    await announcer.client.call('review:approveByPhone', {
      ...piece,
      named: approver.id,
      manner: 'gọi máy bàn',
      saidAt: '2026-05-08T20:15:00.000Z',
    });
    const { text } = await announcer.client.call('publishing:spoken', { id: piece.id });
    expect(text).not.toContain('ĐIỆN THOẠI');
    // The task of whoever said yes names the hour at which he did, not that of the record.
    const tasks = await approver.client.call('review:tasks', {});
    expect(tasks).toMatchObject([{ why: 'countersign', since: '2026-05-08T20:15:00.000Z' }]);
  });
});

describe('the desk’s rows', () => {
  it('say who approved under which code, and when it was on air', async () => {
    const people = await openNewsroomOfPeople();
    const { reporter, announcer } = people;
    const draft = await write(reporter);
    const piece = await approvedPiece(people);
    const rowOf = async (id: string) => {
      const input = { view: 'all', query: '', offset: 0, limit: 10 } as const;
      const { rows } = await reporter.client.call('bulletins:list', input);
      return rows.find((row) => row.id === id);
    };
    expect(await rowOf(draft.id)).toMatchObject({ decided: null, aired: null });
    const decided = { by: 'Lò Văn Tám', code: piece.code };
    expect(await rowOf(piece.id)).toMatchObject({ decided, aired: null });
    await announcer.client.call('review:air', {
      id: piece.id,
      revision: piece.revision,
      date: '2026-05-08',
      slot: '17h00',
      announcer: 'Lý Mẩy',
    });
    const aired = { date: '2026-05-08', slot: '17h00' };
    expect(await rowOf(piece.id)).toMatchObject({ state: 'aired', decided, aired });
  });
});
