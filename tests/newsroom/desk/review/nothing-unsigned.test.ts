import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Step,
  type World,
  anySteps,
  exportKinds,
  exported,
  newBulletin,
  openWorld,
  sentenceIn,
  take,
} from './any-calls.ts';
import { isSignedByApprover } from './signed-by-approver.ts';

/**
 * No calls, in any order and by anybody, in or locked out, with approvals by telephone, accounts that change,
 * are reset and come back, export as approved what no approver signed.
 */

const CLAIMS = /Đã duyệt:|Mã duyệt|"approval":/;
const STAMPED = /CHƯA DUYỆT|CHỜ KÝ|THU HỒI|BẢN CŨ/;

/** Chance may leave one of these out of all its walks. */
const alwaysMet: readonly [Step[]][] = [
  [[['announcer', 'review:approveByPhone', 2]]],
  [
    [
      ['reporter', 'review:submit', 9],
      ['approver', 'review:approve', 9],
    ],
  ],
];

type Seen = { steps: number; approved: number; phoned: number; refused: number };

async function hold(world: World, id: string, seen: Seen): Promise<void> {
  const eye = world.clients['command line'];
  const { revisions } = await eye.call('history:list', { id });
  const life = await eye.call('review:life', { id });
  expect(life.broken).toBe(false);
  if (life.state === 'phoned') seen.phoned += 1;
  // What stands as approved is signed, whatever its column says.
  const { approved } = life;
  const proved = approved === null || isSignedByApprover(world.newsroom, approved.revision).signed;
  expect(proved).toBe(true);
  expect(life.state === 'approved' && approved === null).toBe(false);
  for (const revision of [undefined, ...revisions.map((one) => one.revision)])
    for (const kind of exportKinds) {
      const out = await exported(world, { id, kind, revision });
      if (out === null) {
        seen.refused += 1;
        continue;
      }
      const claims = CLAIMS.test(out.words);
      const { signed, content } = isSignedByApprover(
        world.newsroom,
        revision ?? life.approved?.revision ?? '',
      );
      expect([kind, claims && !signed]).toEqual([kind, false]);
      // Words for a voice say nothing of themselves: they would be read out.
      const stamped = kind === 'text' ? !claims : STAMPED.test(out.words);
      expect([kind, stamped]).toEqual([kind, !claims]);
      if (!claims) continue;
      seen.approved += 1;
      // The very revision: its sentence, and no other one.
      expect(sentenceIn(out.words)).toBe(sentenceIn(content));
      await recognised(world, out.file, life.approved?.revision);
    }
}

/** A file that claims approval is verified as approved, as the revision that it is. */
async function recognised(world: World, file: string, revision?: string): Promise<void> {
  const ticket = randomUUID();
  await world.newsroom.control('tickets:grant', { ticket, path: file, use: 'read' });
  expect(
    await world.clients.administrator.call('publishing:verify', { job: randomUUID(), ticket }),
  ).toMatchObject({ verdict: 'genuine', latest: true, approval: { revision } });
}

describe('whatever is called', () => {
  it('nothing is approved, or goes out as approved, that no approver signed', async () => {
    const world = await openWorld();
    const seen: Seen = { steps: 0, approved: 0, phoned: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(anySteps, async (steps) => {
        const id = await newBulletin(world);
        for (const step of steps) if (await take(world, id, step)) seen.steps += 1;
        await hold(world, id, seen);
      }),
      { numRuns: 25 + alwaysMet.length, examples: [...alwaysMet] },
    );
    // A property that never met the case would prove nothing.
    expect(seen.approved).toBeGreaterThan(3);
    expect(seen.phoned).toBeGreaterThan(0);
    expect(seen.steps).toBeGreaterThan(200);
    const checked = await world.clients['command line'].call('library:check', {
      job: randomUUID(),
    });
    expect(checked.fault).toBeNull();
  }, 240_000);
});
