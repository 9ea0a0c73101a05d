import { describe, expect, it } from 'vitest';
import type { Remark } from '#domain/contract/history';
import { noPassage } from '#domain/revision/mark-passage';
import { sortThreads } from '../../../../renderer/state/life/remarks.ts';

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
