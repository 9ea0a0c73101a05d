import { describe, expect, it } from 'vitest';
import {
  Autosave,
  LATEST_MS,
  PAUSE_MS,
  type SaveStatus,
} from '../../../../renderer/state/writing/autosave.ts';
import { autosaveDesk as desk } from '../../support/autosave-desk.ts';
import { FakeClock } from '../../support/fake-clock.ts';
import type { Fate } from '../../support/fake-library.ts';

describe('when a save goes out', () => {
  it('saves nothing for opening a bulletin and leaving it again', async () => {
    const { clock, library, autosave } = desk();
    await clock.pass(10_000);
    expect(await autosave.flush()).toBe(true);
    expect(library.received).toEqual([]);
  });

  it('saves half a second after the last key', async () => {
    const { clock, library, type } = desk();
    type('a');
    await clock.pass(300);
    type('b');
    await clock.pass(PAUSE_MS - 1);
    expect(library.received).toHaveLength(0);
    await clock.pass(1);
    expect(library.received.map(({ text }) => text)).toEqual(['ab']);
  });

  it('saves one second after the first unsaved key, however fast somebody types', async () => {
    const { clock, library, type } = desk();
    for (let key = 0; key < 30; key += 1) {
      type('x');
      await clock.pass(100);
    }
    expect(library.times[0]).toBe(LATEST_MS);
    expect(library.received).toHaveLength(3);
  });

  it('counts the half second from the last key, not from the end of the save before', async () => {
    const { clock, library, type } = desk({ delayMs: 400 });
    type('a');
    await clock.pass(600);
    type('b');
    await clock.pass(2_000);
    expect(library.times).toEqual([500, 1_100]);
  });

  it('sends what was typed during a save with the next one, never two at once', async () => {
    const { clock, library, type } = desk({ delayMs: 3_000 });
    type('a');
    await clock.pass(600);
    for (const letter of 'bcdef') {
      type(letter);
      await clock.pass(200);
    }
    await clock.pass(10_000);
    expect(library.received.map(({ text }) => text)).toEqual(['a', 'abcdef']);
    expect(library.mostAtOnce).toBe(1);
  });

  it('serialises once a save', async () => {
    const { clock, library, type, writer } = desk();
    for (let key = 0; key < 50; key += 1) {
      type('x');
      await clock.pass(70);
    }
    await clock.pass(2_000);
    expect(writer.prepared).toBe(library.received.length);
  });
});

describe('flush', () => {
  it('saves at once, and waits for the disk', async () => {
    const { clock, library, autosave, type } = desk();
    type('a');
    const flushed = autosave.flush();
    await clock.pass(5);
    expect(await flushed).toBe(true);
    expect(library.text).toBe('a');
  });

  it('waits for the save under way and saves the rest', async () => {
    const { clock, library, autosave, type } = desk({ delayMs: 100 });
    type('a');
    await clock.pass(550);
    type('b');
    const flushed = autosave.flush();
    await clock.pass(1_000);
    expect(await flushed).toBe(true);
    expect(library.text).toBe('ab');
  });

  it('says so when the disk refuses', async () => {
    const { clock, autosave, type } = desk({ fates: ['disk-full'] });
    type('a');
    const flushed = autosave.flush();
    await clock.pass(5);
    expect(await flushed).toBe(false);
    expect(autosave.unsaved).toBe(true);
  });

  it('tries once more where the save under way fails', async () => {
    const { clock, library, autosave, type } = desk({ fates: ['disk-full'], delayMs: 50 });
    type('a');
    await clock.pass(520);
    const flushed = autosave.flush();
    await clock.pass(200);
    expect(await flushed).toBe(true);
    expect(library.text).toBe('a');
  });
});

describe('what the status says', () => {
  it('is true at every moment', async () => {
    const { clock, statuses, type } = desk({ fates: ['stored', 'disk-full'] });
    type('a');
    expect(statuses).toEqual([{ kind: 'unsaved' }]);
    await clock.pass(600);
    expect(statuses.at(-1)).toEqual({ kind: 'saved', at: '2026-05-08T06:31:04.000Z' });
    type('b');
    await clock.pass(600);
    expect(statuses.at(-1)).toEqual({ kind: 'failed', code: 'disk-full', detail: {} });
    type('c');
    expect(statuses.at(-1)?.kind).toBe('failed');
    await clock.pass(2_000);
    expect(statuses.at(-1)?.kind).toBe('saved');
  });

  it('is not told again with each key', async () => {
    const { clock, statuses, type } = desk();
    for (const letter of 'abcdef') type(letter);
    expect(statuses).toHaveLength(1);
    await clock.pass(1_000);
    expect(statuses.map(({ kind }) => kind)).toEqual(['unsaved', 'saved']);
  });
});

describe('when saving fails', () => {
  it('tries again with growing pauses, up to half a minute', async () => {
    const { clock, library, type } = desk({ fates: Array<Fate>(9).fill('disk-full'), delayMs: 0 });
    type('a');
    await clock.pass(150_000);
    const pauses = library.times.slice(1).map((at, index) => at - (library.times[index] ?? 0));
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
  });

  it('sends the newest text after a refusal', async () => {
    const { clock, library, type } = desk({ fates: ['disk-full'] });
    type('a');
    await clock.pass(600);
    type('b');
    await clock.pass(5_000);
    expect(library.received.map(({ text }) => text)).toEqual(['a', 'ab']);
  });

  it('sends the very same request first when the answer was lost', async () => {
    const { clock, library, autosave, type } = desk({ fates: ['lost-after'] });
    type('a');
    await clock.pass(600);
    type('b');
    autosave.reconnected();
    await clock.pass(1_000);
    expect(library.received.map(({ sequence, text }) => [sequence, text])).toEqual([
      [1, 'a'],
      [1, 'a'],
      [2, 'ab'],
    ]);
    expect(library.text).toBe('ab');
  });

  it('keeps a request in doubt when the disk is full meanwhile', async () => {
    const { clock, library, type } = desk({ fates: ['lost-after', 'disk-full'] });
    type('a');
    await clock.pass(600);
    type('b');
    await clock.pass(20_000);
    expect(library.received.map(({ sequence }) => sequence)).toEqual([1, 1, 1, 2]);
    expect(library.text).toBe('ab');
  });

  it('does not sit out the pause once the newsroom is back', async () => {
    const fates: Fate[] = ['lost-before', 'lost-before', 'lost-before', 'lost-before'];
    const { clock, library, autosave, type } = desk({ fates });
    type('a');
    await clock.pass(9_000);
    expect(library.text).toBe('');
    autosave.reconnected();
    await clock.pass(10);
    expect(library.text).toBe('a');
  });

  it('tells a failure to serialise, and tries again', async () => {
    const clock = new FakeClock();
    const statuses: SaveStatus[] = [];
    let broken = true;
    const autosave = new Autosave<string>({
      clock,
      prepare() {
        if (broken) throw new Error('no editor');
        return 'text';
      },
      send: () => Promise.resolve({ savedAt: 'then' }),
      onStatus: (status) => statuses.push(status),
    });
    autosave.edited();
    await clock.pass(600);
    expect(statuses.at(-1)).toEqual({ kind: 'failed', code: 'internal', detail: {} });
    broken = false;
    await clock.pass(2_000);
    expect(statuses.at(-1)).toEqual({ kind: 'saved', at: 'then' });
  });

  it('does nothing more once it is disposed', async () => {
    const { clock, library, autosave, type } = desk();
    type('a');
    autosave.dispose();
    type('b');
    await clock.pass(60_000);
    expect(library.received).toEqual([]);
  });
});
