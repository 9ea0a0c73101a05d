import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type NewEvent,
  appendEvent,
  eventsOf,
  findBrokenEvent,
} from '../../../../electron/newsroom/storage/history/events-table.ts';
import { rawConnection } from '../../support/raw.ts';
import { openTestDesk } from '../../support/test-desk.ts';

const event: fc.Arbitrary<NewEvent> = fc.record({
  desk: fc.constantFrom('desk-a', 'desk-b'),
  bulletin: fc.constantFrom('', 'bulletin-1', 'bulletin-2'),
  kind: fc.constantFrom('created', 'trashed', 'untrashed', 'imported'),
  at: fc.integer({ min: 0, max: 4_102_444_800_000 }),
  actor: fc.constantFrom('desk', 'command line'),
  detail: fc.dictionary(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
    fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.integer()),
    { maxKeys: 3, noNullPrototype: true },
  ),
});

/** Every byte of an event that a hand could change, and something else in its place. */
const forgeries = [
  (content: string) => content.replace('"at":', '"at":1'),
  (content: string) => content.replace('desk-', 'desk_'),
  (content: string) => content.replace('"kind":"', '"kind":"x'),
  (content: string) => `${content} `,
];

const hashOf = (content: string): string =>
  createHash('sha256').update(`bantin-event/1\n${content}`).digest('hex');

describe('the chains of events', () => {
  it('hold for any events of any desks on any bulletins, in any order', async () => {
    const { desk } = await openTestDesk();
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), (events) => {
        for (const one of events) desk.db.transaction(() => appendEvent(desk.db, one));
        expect(findBrokenEvent(desk.db)).toBeNull();
      }),
      { numRuns: 40 },
    );
    for (const bulletin of ['', 'bulletin-1', 'bulletin-2'])
      for (const name of ['desk-a', 'desk-b']) {
        const chain = eventsOf(desk.db, bulletin)
          .filter((one) => one.desk === name)
          .toSorted((a, b) => a.sequence - b.sequence);
        expect(chain.map(({ sequence }) => sequence)).toEqual(chain.map((_, index) => index + 1));
        expect(chain.map(({ previous }) => previous)).toEqual([
          null,
          ...chain.slice(0, -1).map(({ hash }) => hash),
        ]);
      }
  });

  it('break wherever one event is altered, and where one is taken out', async () => {
    const { desk, library } = await openTestDesk();
    const raw = rawConnection(library);
    raw.exec('DROP TRIGGER events_no_update; DROP TRIGGER events_no_delete');
    fc.assert(
      fc.property(
        fc.array(event, { minLength: 2, maxLength: 10 }),
        fc.nat(),
        fc.constantFrom(...forgeries),
        (events, pick, forge) => {
          raw.exec('DELETE FROM events');
          for (const one of events) appendEvent(desk.db, one);
          const rows = raw
            .prepare<[], { rowid: number; content: string; hash: string }>(
              'SELECT rowid, content, hash FROM events ORDER BY rowid',
            )
            .all();
          const victim = rows[pick % rows.length];
          if (victim === undefined) throw new Error('there are events');
          const write = (content: string, hash: string): void =>
            void raw
              .prepare('UPDATE events SET content = ?, hash = ? WHERE rowid = ?')
              .run(content, hash, victim.rowid);
          write(forge(victim.content), victim.hash);
          expect(findBrokenEvent(desk.db)).not.toBeNull();
          // What stands last in its chain has nothing after it that could tell; anything before has.
          const followed = rows.some(({ content }) =>
            content.includes(`"previous":"${victim.hash}"`),
          );
          const renamed = victim.content.replace('"kind":"', '"kind":"x');
          write(renamed, hashOf(renamed));
          expect(findBrokenEvent(desk.db) !== null).toBe(followed);
          write(victim.content, victim.hash);
          expect(findBrokenEvent(desk.db)).toBeNull();
          raw.prepare('DELETE FROM events WHERE rowid = ?').run(victim.rowid);
          expect(findBrokenEvent(desk.db) !== null).toBe(followed);
        },
      ),
      { numRuns: 60 },
    );
  });
});
