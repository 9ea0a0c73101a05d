// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Remark } from '#domain/contract/history';
import { noPassage } from '#domain/revision/mark-passage';
import { startI18n } from '../../../../renderer/i18n/start.ts';
import { addRemarkHere, sortThreads } from '../../../../renderer/state/life/remarks.ts';
import { errorText } from '../../../../renderer/state/toasts.ts';
import { FakeBridges, Refusal } from '../../support/fake-bridges.ts';
import { openVisit } from '../../support/visits.ts';

const AT = '2026-05-08T06:31:00.000Z';

function remark(id: string, more: Partial<Remark> = {}): Remark {
  return {
    id,
    revision: null,
    replyTo: null,
    by: 'Vàng A Páo',
    mine: false,
    body: id,
    passage: noPassage,
    at: AT,
    resolvedAt: null,
    resolvedBy: null,
    ...more,
  };
}

describe('threads', () => {
  it('put what is open first and keep answers, and answers to answers, with their remark', () => {
    const threads = sortThreads([
      remark('xong', { resolvedAt: AT }),
      remark('mở'),
      remark('đáp', { replyTo: 'mở' }),
      remark('đáp nữa', { replyTo: 'đáp' }),
      remark('đáp xong', { replyTo: 'xong' }),
    ]);
    expect(
      [...threads.open, ...threads.settled].map(({ remark: { id }, replies }) => [
        id,
        replies.map((reply) => reply.id),
      ]),
    ).toEqual([
      ['mở', ['đáp', 'đáp nữa']],
      ['xong', ['đáp xong']],
    ]);
  });

  it('show an answer whose remark is not there, rather than hide it', () => {
    const { open } = sortThreads([remark('lạc', { replyTo: 'mất' })]);
    expect(open.map((thread) => thread.remark.id)).toEqual(['lạc']);
  });
});

describe('a remark on a bulletin that is not in the library yet', () => {
  let bridges = new FakeBridges();
  beforeAll(() => startI18n('vi'));
  beforeEach(() => {
    bridges = new FakeBridges();
    bridges.install();
    bridges.answer('comments:add', (input) => remark('mới', { body: Object(input).body }));
  });

  it('brings it into the library and belongs to it', async () => {
    bridges.answer('bulletins:create', (input) => ({ id: Object(input).id, version: 1 }));
    const { visit } = openVisit({ id: null });
    await addRemarkHere(visit, noPassage, 'Thiếu ngày họp');
    expect(bridges.named('comments:add')).toMatchObject([
      { id: visit.id, revision: null, body: 'Thiếu ngày họp' },
    ]);
  });

  it('is not taken for sent where the disk refuses it, and the reason is told', async () => {
    bridges.answer('bulletins:create', () => new Refusal('disk-full'));
    const { visit } = openVisit({ id: null });
    const sent = addRemarkHere(visit, noPassage, 'Thiếu ngày họp');
    const told = sent.then(() => 'sent', errorText);
    expect(await told).toBe('Chưa làm được vì bài chưa lưu được: đĩa đầy.');
    expect(bridges.named('comments:add')).toEqual([]);
  });
});
