import Sqlite from 'better-sqlite3';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { query, wrapDatabase } from '../../../electron/newsroom/storage/database.ts';
import {
  putSetting,
  readSetting,
} from '../../../electron/newsroom/storage/station/settings-table.ts';
import { openTestDesk } from '../support/test-desk.ts';

const countTo = query<{ n: number; secret: string }, { count: number }>(
  'test.countTo',
  `WITH RECURSIVE numbers (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM numbers WHERE x < @n)
   SELECT count(*) AS count FROM numbers WHERE @secret IS NOT NULL`,
);

describe('a query', () => {
  it('that takes long is logged by its name, never with its values', () => {
    const logged: string[] = [];
    const raw = new Sqlite(':memory:');
    onTestFinished(() => {
      raw.close();
    });
    const db = wrapDatabase(raw, (message) => void logged.push(message));
    // The clock alone is made up: what a query takes is the machine's, and others may load it.
    const clock = vi.spyOn(performance, 'now');
    onTestFinished(() => clock.mockRestore());
    const taking = (ms: number) => {
      clock.mockReturnValueOnce(1_000).mockReturnValueOnce(1_000 + ms);
      return db.get(countTo, { n: 10, secret: 'Nguyễn Văn A' })?.count;
    };
    expect(taking(40)).toBe(10);
    expect(logged).toEqual([]);
    expect(taking(41)).toBe(10);
    expect(logged).toEqual(['storage: test.countTo took 41 ms']);
  });
});

describe('a transaction', () => {
  it('leaves nothing behind when what it does fails, the inner ones included', async () => {
    const { desk } = await openTestDesk();
    const failing = (): void =>
      desk.db.transaction(() => {
        putSetting(desk.db, 'outer', 1, 0);
        desk.db.transaction(() => putSetting(desk.db, 'inner', 1, 0));
        throw new Error('no');
      });
    expect(failing).toThrow('no');
    expect([readSetting(desk.db, 'outer'), readSetting(desk.db, 'inner')]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('goes on without an inner one that failed', async () => {
    const { desk } = await openTestDesk();
    desk.db.transaction(() => {
      putSetting(desk.db, 'outer', 1, 0);
      expect(() =>
        desk.db.transaction(() => {
          putSetting(desk.db, 'inner', 1, 0);
          throw new Error('no');
        }),
      ).toThrow('no');
    });
    expect([readSetting(desk.db, 'outer'), readSetting(desk.db, 'inner')]).toEqual([1, undefined]);
  });

  it('cannot be left open across something awaited', async () => {
    const { desk } = await openTestDesk();
    expect(() => desk.db.transaction(async () => undefined)).toThrow(/promise/);
  });
});
