import { describe, expect, it } from 'vitest';
import { begunCalls } from '#domain/contract/begun';
import { newsroom } from '../../../../renderer/newsroom.ts';
import { BESIDE, BegunWords } from '../../../../renderer/state/writing/begun-words.ts';
import { FakeBridges, Refusal } from '../../support/fake-bridges.ts';
import { FakeClock } from '../../support/fake-clock.ts';

const place = { bulletin: '0190a000-0000-7000-8000-000000000001', purpose: 'return' } as const;
const other = { ...place, purpose: 'reply a' };

/** A disk that keeps words by person and purpose; `fails` so many times first. */
function openDesk(stored: Record<string, string> = {}) {
  const clock = new FakeClock();
  const disk = new Map(Object.entries(stored));
  const seat: { account: string | null; fails: number } = { account: 'tám', fails: 0 };
  const bridges = new FakeBridges();
  const orFail = (answer: () => unknown): unknown => {
    if (seat.fails === 0) return answer();
    seat.fails -= 1;
    return new Refusal('disk-full');
  };
  const own = (): string => `${seat.account} `;
  bridges.answer('words:begun', () =>
    orFail(() =>
      [...disk]
        .filter(([key]) => key.startsWith(own()))
        .map(([key, words]) => {
          const purpose = key.slice(own().length);
          return { bulletin: purpose === 'word' ? null : place.bulletin, purpose, words };
        }),
    ),
  );
  bridges.answer('words:keep', (input) =>
    orFail(() => {
      const { purpose, words } = begunCalls['words:keep'].input.parse(input);
      if (words === '') disk.delete(own() + purpose);
      else disk.set(own() + purpose, words);
      return {};
    }),
  );
  bridges.install();
  const begun = new BegunWords({
    call: (name, input) => newsroom.call(name, input),
    clock,
    account: () => seat.account,
  });
  return { clock, disk, seat, begun };
}

describe('words that were begun', () => {
  it('are there at once, and on the disk a moment later, however long the typing goes on', async () => {
    const { clock, disk, begun } = openDesk();
    for (let letter = 1; letter <= 30; letter += 1) {
      begun.keep(place, 'x'.repeat(letter));
      await clock.pass(100);
    }
    expect(begun.words(place)).toHaveLength(30);
    expect(begun.words(other)).toBe('');
    expect(disk.get('tám return')?.length).toBeGreaterThan(24);
    await clock.pass(1_000);
    expect(disk.get('tám return')).toHaveLength(30);
  });

  it('go from the disk when they are sent or taken away', async () => {
    const { clock, disk, begun } = openDesk();
    begun.keep(place, 'Thiếu số hộ');
    await begun.flush();
    begun.keep(place, ' ');
    await clock.pass(0);
    expect(begun.words(place)).toBe('');
    expect(disk.size).toBe(0);
  });

  it('are found again by their writer alone', async () => {
    const { begun, seat } = openDesk({ 'tám return': 'Thiếu số hộ', 'páo return': 'Của Páo' });
    await begun.load();
    expect(begun.words(place)).toBe('Thiếu số hộ');
    expect(begun.purposes(place.bulletin)).toEqual(['return']);
    seat.account = 'páo';
    expect(begun.words(place)).toBe('');
    await begun.load();
    expect(begun.words(place)).toBe('Của Páo');
  });

  it('that the disk refused are tried again, and not overwritten by what lies there', async () => {
    const { begun, clock, disk, seat } = openDesk({ 'tám return': 'Cũ' });
    await begun.load();
    seat.fails = 2;
    begun.keep(place, 'Mới');
    await begun.flush();
    expect(disk.get('tám return')).toBe('Cũ');
    seat.fails = 0;
    await begun.load();
    expect(begun.words(place)).toBe('Mới');
    await clock.pass(3_000);
    expect(disk.get('tám return')).toBe('Mới');
  });

  it('of somebody who has gone wait for him, and are never written as another’s', async () => {
    const { begun, clock, disk, seat } = openDesk();
    begun.keep(place, 'Của Tám');
    seat.account = 'páo';
    await clock.pass(5_000);
    expect(disk.size).toBe(0);
    seat.account = 'tám';
    await begun.load();
    await clock.pass(0);
    expect(disk.get('tám return')).toBe('Của Tám');
  });

  it('beside any bulletin are kept too, also where nobody has a name', async () => {
    const { begun, disk, seat } = openDesk({ ' word': '{"written":"NTM"}' });
    const word = { bulletin: BESIDE, purpose: 'word' } as const;
    seat.account = '';
    await begun.load();
    expect(begun.words(word)).toBe('{"written":"NTM"}');
    begun.keep(word, '{"written":"NTM2"}');
    await begun.flush();
    expect(disk.get(' word')).toBe('{"written":"NTM2"}');
    expect(begun.words({ ...place, purpose: 'word' })).toBe('');
  });

  it('of nobody, or of a bulletin that is in no library, are not kept', async () => {
    const { begun, disk, seat } = openDesk();
    begun.keep({ bulletin: null, purpose: 'submit' }, 'Lời nhắn');
    seat.account = null;
    begun.keep(place, 'Lời nhắn');
    await begun.load();
    await begun.flush();
    expect(begun.words(place)).toBe('');
    expect(disk.size).toBe(0);
  });
});
