import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { openBulletin } from '../../electron/newsroom/desk/bulletins/bulletins.ts';
import { findFaults } from '../../electron/newsroom/storage/integrity.ts';
import { type ChildNewsroom, forkNewsroom } from './support/child-newsroom.ts';
import { startNewsroom } from './support/client.ts';
import { fieldsOf, seedSizeDocument } from './support/documents.ts';
import { tempFolder } from './support/temp-folder.ts';
import { openTestDesk } from './support/test-desk.ts';

const ROUNDS = 10;
/** A round's saves go on for at most this long after the second answer before the process is killed. */
const LONGEST_ROUND_MS = 60;
/** Two that make one library met in a half-made one once in twenty times, before it was made at once. */
const MEETINGS = 100;
/** Each round starts a process and loads the newsroom into it: a second on a busy machine. */
const TIMEOUT_MS = 120_000;

async function opened(dataDir: string): Promise<ChildNewsroom> {
  const newsroom = forkNewsroom();
  expect(await newsroom.control('library:open', { dataDir, actor: 'command line' })).toEqual({
    ok: true,
    value: {},
  });
  return newsroom;
}

/** Saves as fast as answers come, and says which numbered save was sent and which was answered last. */
function saveWithoutEnd(newsroom: ChildNewsroom, id: string, version: number, first: number) {
  const state = { sent: first - 1, answered: first - 1 };
  const visit = randomUUID();
  const next = async (baseVersion: number): Promise<void> => {
    state.sent += 1;
    const number = state.sent;
    const saved = await newsroom.call('bulletins:save', {
      id,
      baseVersion,
      visit,
      sequence: number,
      fields: fieldsOf({ headline: `Lần ${number}` }),
      document: seedSizeDocument(`Lần ${number}. `),
    });
    state.answered = number;
    return next(saved.version);
  };
  // Never resolves: the process is killed under it.
  void next(version);
  return state;
}

describe('kill -9 in the middle of saves', () => {
  it(
    `loses no answered save in ${ROUNDS} rounds, and the library stays whole`,
    async () => {
      const dataDir = tempFolder();
      let newsroom = await opened(dataDir);
      const { id } = await newsroom.call('bulletins:create', {
        fields: fieldsOf({ headline: 'Lần 0' }),
        document: seedSizeDocument('Lần 0. '),
      });
      let [version, next, answered] = [1, 1, 0];
      for (let round = 0; round < ROUNDS; round += 1) {
        const state = saveWithoutEnd(newsroom, id, version, next);
        // However slow the machine: a kill before anything was saved would prove nothing.
        await vi.waitFor(() => expect(state.answered).toBeGreaterThan(next), TIMEOUT_MS);
        await pause(Math.random() * LONGEST_ROUND_MS);
        await newsroom.kill();

        const { desk, library } = await openTestDesk({ dataDir });
        expect(findFaults(desk.db)).toEqual([]);
        const stored = openBulletin(desk, { id });
        const number = Number(/Lần (\d+)/.exec(stored.fields.headline)?.[1]);
        // What was answered is there; of what was not, at most the one under way.
        expect(number).toBeGreaterThanOrEqual(state.answered);
        expect(number).toBeLessThanOrEqual(state.sent);
        expect(state.sent - state.answered).toBeLessThanOrEqual(1);
        expect(stored.document).toBe(seedSizeDocument(`Lần ${number}. `));
        library.close();

        answered += state.answered - next + 1;
        [version, next] = [stored.version, number + 1];
        newsroom = await opened(dataDir);
      }
      expect(answered).toBeGreaterThan(ROUNDS);
    },
    TIMEOUT_MS,
  );
});

describe('two processes at one library', () => {
  it(
    'make it together, write at the same time, and lose nothing',
    async () => {
      const dataDir = tempFolder();
      const both = await Promise.all([opened(dataDir), opened(dataDir)]);
      const headlines = await Promise.all(
        both.flatMap((newsroom, index) =>
          Array.from({ length: 30 }, async (_, number) => {
            const headline = `Tin ${index}-${number}`;
            await newsroom.call('bulletins:create', {
              fields: fieldsOf({ headline }),
              document: seedSizeDocument(),
            });
            return headline;
          }),
        ),
      );
      const [one, other] = both;
      const list = { view: 'all', query: '', offset: 0, limit: 500 } as const;
      const [seen, alsoSeen] = await Promise.all([
        one?.call('bulletins:list', list),
        other?.call('bulletins:list', list),
      ]);
      expect(seen?.rows.map(({ headline }) => headline).toSorted()).toEqual(headlines.toSorted());
      // How long each takes on air is reckoned afterwards, a few at a time.
      const timeless = (answer: typeof seen) =>
        answer?.rows.map((row) => ({ ...row, spoken: null }));
      expect(timeless(alsoSeen)).toEqual(timeless(seen));
      await Promise.all(both.map((newsroom) => newsroom.control('library:close', {})));
      const { desk } = await openTestDesk({ dataDir });
      expect(findFaults(desk.db)).toEqual([]);
    },
    TIMEOUT_MS,
  );

  it(
    'come at the same moment, again and again, and neither takes a half-made library for a damaged one',
    async () => {
      const both = [forkNewsroom(), forkNewsroom()];
      const answers = new Set<string>();
      for (let round = 0; round < MEETINGS; round += 1) {
        const opening = { dataDir: tempFolder(), actor: 'command line' };
        for (const answer of [
          ...(await Promise.all(both.map((newsroom) => newsroom.control('library:open', opening)))),
          ...(await Promise.all(both.map((newsroom) => newsroom.control('library:close', {})))),
        ])
          answers.add(JSON.stringify(answer));
      }
      expect([...answers]).toEqual([JSON.stringify({ ok: true, value: {} })]);
    },
    TIMEOUT_MS,
  );

  it(
    'tell their clients what the other one did',
    async () => {
      const window = startNewsroom();
      const client = window.connect();
      const { dataDir } = window;
      await window.control('library:open', { dataDir, actor: 'command line' });
      const script = await opened(dataDir);
      const { id } = await script.call('bulletins:create', {
        fields: fieldsOf({ headline: 'Từ dòng lệnh' }),
        document: seedSizeDocument(),
      });
      await vi.waitFor(() => {
        expect(client.events).toContainEqual({ event: 'bulletins:changed', payload: { id } });
      }, 10_000);
      await script.kill();
      await pause(2_500);
      // Its own work is told once, by the work itself. When a text is read aloud for the list is another matter.
      const changes = () => client.events.filter(({ event }) => event !== 'times:changed');
      const told = changes().length;
      const own = await client.call('bulletins:create', {
        fields: fieldsOf({ headline: 'Ở cửa sổ' }),
        document: seedSizeDocument(),
      });
      await pause(2_500);
      expect(changes().slice(told)).toEqual([
        { event: 'bulletins:changed', payload: { id: own.id } },
      ]);
    },
    TIMEOUT_MS,
  );
});
