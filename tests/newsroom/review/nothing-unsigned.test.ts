import { createHash, createPublicKey, verify } from 'node:crypto';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewsroomCall } from '#domain/contract';
import { fieldsOf, textDocument } from '../support/documents.ts';
import { type Newsroom, openNewsroomOfPeople } from '../support/newsroom-people.ts';
import { PASSCODE } from '../support/station.ts';

/** As the newsroom of the tests has them. */
const trades = ['reporter', 'editor', 'approver', 'announcer', 'administrator'] as const;
const steps = [
  'bulletins:save',
  'review:submit',
  'review:takeBack',
  'review:return',
  'review:approve',
  'review:approveByPhone',
  'review:countersign',
  'review:disown',
  'review:air',
  'review:withdraw',
  'review:correct',
  'history:restore',
] as const satisfies readonly NewsroomCall[];

type Step = readonly [who: (typeof trades)[number], what: (typeof steps)[number], pick: number];

/** Enough of every input for every step; the newsroom takes what the step's own schema names. */
function inputOf(
  what: Step[1],
  world: { id: string; version: number; revision: string; named: string; pick: number },
) {
  const { id, version, revision, named, pick } = world;
  const fields = fieldsOf({ headline: 'Tin', priority: 'urgent' });
  const inputs: Record<Step[1], object> = {
    'bulletins:save': {
      id,
      baseVersion: version,
      visit: crypto.randomUUID(),
      sequence: 1,
      fields,
      document: textDocument(`Câu ${pick}.`),
    },
    'review:submit': { id, version, note: '' },
    'review:takeBack': { id },
    'review:return': { id, revision, reason: 'Sửa', remarks: [] },
    'review:approve': { id, revision, passcode: PASSCODE },
    'review:approveByPhone': {
      id,
      version,
      named,
      manner: 'gọi',
      saidAt: '2026-05-08T20:15:00.000Z',
    },
    'review:countersign': { id, revision, passcode: PASSCODE },
    'review:disown': { id, revision, reason: '', passcode: PASSCODE },
    'review:air': { id, revision, date: '2026-05-08', slot: '', announcer: '' },
    'review:withdraw': { id, reason: 'Sai' },
    'review:correct': { id, reason: 'Sai' },
    'history:restore': { id, baseVersion: version, from: { kind: 'revision', revision } },
  };
  return inputs[what];
}

/**
 * Whether the library itself, read by nobody's code but this test's, holds a signature of an approver's
 * key over an event that names the hash of the stored bytes of this very revision.
 */
function isSigned({ newsroom, approver }: Newsroom, revision: string): boolean {
  const raw = new Sqlite(path.join(newsroom.dataDir, 'library.sqlite'), { readonly: true });
  try {
    const stored = raw
      .prepare<[string], { content: string }>('SELECT content FROM revisions WHERE hash = ?')
      .get(revision);
    const hash = createHash('sha256').update(`bantin-revision/1\n${stored?.content ?? ''}`);
    if (hash.digest('hex') !== revision) return false;
    return raw
      .prepare<[string], { content: string; signature: Buffer; key: Buffer; account: string }>(
        `SELECT events.content, signature, public_key AS key, keys.account FROM events
         JOIN keys ON keys.id = events.key
         WHERE revision = ? AND events.kind IN ('approved', 'countersigned')`,
      )
      .all(revision)
      .some(
        ({ content, signature, key, account }) =>
          account === approver.id &&
          verify(
            null,
            Buffer.from(`bantin-event/1\n${content}`),
            createPublicKey({ key, format: 'der', type: 'spki' }),
            signature,
          ),
      );
  } finally {
    raw.close();
  }
}

describe('no calls, in any order and by anybody,', () => {
  it('export as approved what no approver signed', async () => {
    const people = await openNewsroomOfPeople();
    const seen = { approved: 0, phoned: 0, steps: 0 };
    const anyStep: fc.Arbitrary<Step> = fc.tuple(
      fc.constantFrom(...trades),
      fc.constantFrom(...steps),
      fc.nat(9),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 20, maxLength: 40 }), async (sequence) => {
        const { id } = await people.reporter.client.call('bulletins:create', {
          fields: fieldsOf({ headline: 'Tin', priority: 'urgent' }),
          document: textDocument('Câu đầu.'),
        });
        for (const [who, what, pick] of sequence) {
          const { version } = await people.reporter.client.call('bulletins:open', { id });
          const { revisions } = await people.reporter.client.call('history:list', { id });
          const revision =
            revisions[pick % Math.max(1, revisions.length)]?.revision ?? 'f'.repeat(64);
          const world = { id, version, revision, named: people.approver.id, pick };
          const answer = await people[who].client.ask(what, inputOf(what, world));
          // A malformed input would prove nothing about what it asks for.
          expect(answer).not.toMatchObject({ code: 'bad-call' });
          if (answer.ok) seen.steps += 1;
        }
        const { revisions } = await people.reporter.client.call('history:list', { id });
        const life = await people.reporter.client.call('review:life', { id });
        expect(life.broken).toBe(false);
        if (life.state === 'phoned') seen.phoned += 1;
        for (const revision of [undefined, ...revisions.map((one) => one.revision)]) {
          const page = await people.reporter.client.call('publishing:fragment', {
            id,
            ...(revision === undefined ? {} : { revision }),
          });
          const says = /Đã duyệt|Mã duyệt/.test(page.text);
          const proved = isSigned(people, revision ?? life.approved?.revision ?? '');
          expect(says && !proved).toBe(false);
          expect(says).not.toBe(/CHƯA DUYỆT|CHỜ KÝ|THU HỒI|BẢN CŨ/.test(page.text));
          if (says) seen.approved += 1;
        }
      }),
      { numRuns: 40 },
    );
    // A property that never met the case would prove nothing.
    expect(seen.approved).toBeGreaterThan(3);
    expect(seen.steps).toBeGreaterThan(100);
    const checked = await people.administrator.client.call('library:check', {
      job: crypto.randomUUID(),
    });
    expect(checked.fault).toBeNull();
  }, 120_000);
});
