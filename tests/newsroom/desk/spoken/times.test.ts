import { describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  createBulletin,
  saveBulletin,
} from '../../../../electron/newsroom/desk/bulletins/bulletins.ts';
import { putOneWord } from '../../../../electron/newsroom/desk/spoken/dictionary.ts';
import { listDesk } from '../../../../electron/newsroom/desk/bulletins/search.ts';
import { readSettings, writeSettings } from '../../../../electron/newsroom/desk/settings.ts';
import { timeStale } from '../../../../electron/newsroom/desk/spoken/times.ts';
import { startUpkeep } from '../../../../electron/newsroom/desk/upkeep.ts';
import { openNewsroom } from '../../support/client.ts';
import {
  approve,
  openNewsroomOfPeople,
  rewrite,
  submit,
  write,
} from '../../support/newsroom-people.ts';
import { documentOf, fieldsOf, paragraph, textDocument } from '../../support/documents.ts';
import { type TestDesk, openTestDesk } from '../../support/test-desk.ts';

const fields = fieldsOf({ headline: 'Họp xã' });
const list = { view: 'all', query: '', offset: 0, limit: 50 } as const;
/** A loaded machine takes its time. */
const PATIENCE = { timeout: 20_000, interval: 50 };

/** As the list tells them, once all of them are reckoned. */
const times = ({ desk }: TestDesk) => {
  while (timeStale(desk, 4).length > 0);
  return listDesk(desk, list).rows.map((row) => row.spoken);
};

describe('time on air in the list', () => {
  it('is that of the spoken words and the pauses between blocks, as last written', async () => {
    const opened = await openTestDesk();
    const document = JSON.stringify(documentOf(paragraph('Có 105 hộ.'), paragraph('Hết.')));
    const { id, version } = createBulletin(opened.desk, { fields, document });
    expect(times(opened)).toEqual([{ syllables: 7, pauses: 800 }]);
    saveBulletin(opened.desk, {
      id,
      baseVersion: version,
      visit: '018f6f3e-0000-7000-8000-000000000001',
      sequence: 1,
      fields,
      document: textDocument('Một hai.'),
    });
    expect(listDesk(opened.desk, list).rows[0]?.spoken).toBeNull();
    expect(times(opened)).toEqual([{ syllables: 2, pauses: 0 }]);
    expect(timeStale(opened.desk, 10)).toEqual([]);
  });

  it('is reckoned anew when the dictionary or the house style changes, and shown meanwhile', async () => {
    const opened = await openTestDesk();
    const { id } = createBulletin(opened.desk, {
      fields,
      document: textDocument('QBX có 2023 hộ, năm 2023.'),
    });
    const [before] = times(opened);
    const word = { written: 'QBX', spoken: 'quỹ', kind: 'word', note: '' } as const;
    putOneWord(opened.desk, { id: null, word, overwrite: false });
    expect(listDesk(opened.desk, list).rows[0]?.spoken).toEqual(before);
    expect(timeStale(opened.desk, 10)).toEqual([id]);
    const [shorter] = times(opened);
    expect(shorter?.syllables).toBe((before?.syllables ?? 0) - 2);
    const { houseStyle } = readSettings(opened.desk);
    writeSettings(opened.desk, { houseStyle: { ...houseStyle, years: 'short' } });
    expect(timeStale(opened.desk, 10)).toEqual([id]);
    expect(times(opened)[0]?.syllables).toBeLessThan(shorter?.syllables ?? 0);
  });

  it('is that of the approved reading while that is what goes on air, and of today’s once the text is edited', async () => {
    const { reporter, approver, administrator } = await openNewsroomOfPeople();
    /** Does something that makes the time be reckoned anew, and answers with what the list says then. */
    const after = async (act: () => Promise<unknown>) => {
      const told = () => reporter.client.events.filter(({ event }) => event === 'times:changed');
      const before = told().length;
      await act();
      await vi.waitFor(() => expect(told().length).toBeGreaterThan(before), PATIENCE);
      const { rows } = await reporter.client.call('bulletins:list', list);
      return rows[0]?.spoken?.syllables;
    };
    const say = (spoken: string) => () =>
      administrator.client.call('dictionary:put', {
        id: null,
        word: word(spoken),
        overwrite: true,
      });
    await say('quỹ')();
    const piece = await write(reporter, 'QBX có tiền.');
    const { revision } = await submit(reporter, piece);
    expect(await after(say('quỹ bản xã'))).toBe(5);
    expect(await after(() => approve(approver, piece, revision))).toBe(3);
    expect(await after(say('quỹ của bản xã ta'))).toBe(3);
    expect(await after(() => rewrite(reporter, piece, 'QBX có nhiều tiền.'))).toBe(8);
  });

  it('is reckoned of the newest first, a few at a time', async () => {
    const opened = await openTestDesk();
    const ids = Array.from(
      { length: 20 },
      () => createBulletin(opened.desk, { fields, document: textDocument('Một.') }).id,
    );
    expect(timeStale(opened.desk, 4)).toEqual(ids.toReversed().slice(0, 4));
    expect(times(opened).every((time) => time?.syllables === 1)).toBe(true);
  });

  it('is reckoned soon of what a list shows without it, before all else', async () => {
    const { desk, library, told } = await openTestDesk();
    const ids = Array.from(
      { length: 9 },
      () => createBulletin(desk, { fields, document: textDocument('Một.') }).id,
    );
    const upkeep = startUpkeep(desk, library);
    onTestFinished(() => upkeep.stop());
    upkeep.wantTimes(ids.slice(0, 6));
    const timed = () =>
      told.flatMap(({ event, payload }) => (event === 'times:changed' ? [payload] : []));
    await vi.waitFor(() => expect(timed().length).toBeGreaterThan(2), PATIENCE);
    expect(timed().slice(0, 3)).toEqual([
      { ids: ids.slice(0, 4) },
      { ids: ids.slice(4, 6) },
      { ids: ids.slice(6).toReversed() },
    ]);
  });

  it('keeps no list waiting: it comes after it, by itself, and is told', async () => {
    const newsroom = await openNewsroom();
    const client = newsroom.connect();
    const ids: string[] = [];
    for (let index = 0; index < 9; index += 1)
      ids.push((await client.call('bulletins:create', draft(index))).id);
    await client.call('bulletins:list', list);
    const told = () => client.events.filter(({ event }) => event === 'times:changed');
    await vi.waitFor(() => {
      const payloads = JSON.stringify(told().map(({ payload }) => payload));
      expect(ids.filter((id) => !payloads.includes(id))).toEqual([]);
    }, PATIENCE);
    const { rows } = await client.call('bulletins:list', list);
    expect(rows.map(({ spoken }) => spoken?.syllables)).toEqual(ids.map(() => 2));
  });
});

const word = (spoken: string) => ({ written: 'QBX', spoken, kind: 'word', note: '' }) as const;

const draft = (index: number) => ({ fields, document: textDocument(`Hộ ${index}.`) });
