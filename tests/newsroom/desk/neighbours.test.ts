import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBulletin } from '../../../electron/newsroom/desk/bulletins/bulletins.ts';
import { watchNeighbours } from '../../../electron/newsroom/desk/neighbours.ts';
import { fieldsOf, textDocument } from '../support/documents.ts';
import { rawConnection } from '../support/raw.ts';
import { openTestDesk } from '../support/test-desk.ts';

const LOOK_MS = 2_000;

describe('what another process changes', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is told once the library can be read again, however many looks fail until then', async () => {
    const { desk, library, told } = await openTestDesk();
    const { id } = createBulletin(desk, { fields: fieldsOf(), document: textDocument('Xã họp.') });
    let now = desk.now();
    let readable = true;
    // A look in which telling fails is as good as one in which reading does.
    const tell: typeof desk.tell = (event, payload) => {
      if (!readable) throw new Error('unreadable');
      desk.tell(event, payload);
    };
    const stop = watchNeighbours({ ...desk, now: () => now, tell });
    now += LOOK_MS;
    rawConnection(library).prepare('UPDATE bulletins SET updated_at = ? WHERE id = ?').run(now, id);
    told.length = 0;
    readable = false;
    for (let look = 0; look < 10; look += 1) {
      now += LOOK_MS;
      vi.advanceTimersByTime(LOOK_MS);
    }
    expect(told).toEqual([]);
    readable = true;
    now += LOOK_MS;
    vi.advanceTimersByTime(LOOK_MS);
    stop();
    expect(told).toContainEqual({ event: 'bulletins:changed', payload: { id } });
  });
});
