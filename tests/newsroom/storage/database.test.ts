import { describe, expect, it } from 'vitest';
import { query } from '../../../electron/newsroom/storage/database.ts';
import { putSetting, readSetting } from '../../../electron/newsroom/storage/settings-table.ts';
import { openTestDesk } from '../support/test-desk.ts';

const countTo = query<{ n: number; secret: string }, { count: number }>(
  'test.countTo',
  `WITH RECURSIVE numbers (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM numbers WHERE x < @n)
   SELECT count(*) AS count FROM numbers WHERE @secret IS NOT NULL`,
);

describe('a query', () => {
  it('that takes long is logged by its name, never with its values', async () => {
    const { desk, logged } = await openTestDesk();
    desk.db.get(countTo, { n: 10, secret: 'Nguyễn Văn A' });
    expect(logged).toEqual([]);
    expect(desk.db.get(countTo, { n: 2_000_000, secret: 'Nguyễn Văn A' })?.count).toBe(2_000_000);
    expect(logged).toHaveLength(1);
    expect(logged[0]).toMatch(/^storage: test\.countTo took \d+ ms$/);
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
