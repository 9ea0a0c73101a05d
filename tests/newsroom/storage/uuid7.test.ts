import { describe, expect, it } from 'vitest';
import { bulletinId } from '#domain/bulletin';
import { uuid7 } from '../../../electron/newsroom/storage/uuid7.ts';

describe('uuid7', () => {
  it('is a UUID of version 7 that carries its time', () => {
    const now = Date.UTC(2100, 0, 1);
    const id = uuid7(now);
    expect(bulletinId.safeParse(id).success).toBe(true);
    expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(now);
  });

  it('sorts by the order of making, within a millisecond and when the clock is set back', () => {
    const start = Date.UTC(2200, 0, 1);
    const ids = Array.from({ length: 20_000 }, (_, index) =>
      uuid7(index < 15_000 ? start : start - 60_000),
    );
    expect(ids).toEqual(ids.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
  });
});
