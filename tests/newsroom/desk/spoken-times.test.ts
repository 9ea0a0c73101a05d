import { describe, expect, it } from 'vitest';
import { createBulletin, saveBulletin } from '../../../electron/newsroom/desk/bulletins.ts';
import { putOneWord } from '../../../electron/newsroom/desk/dictionary.ts';
import { listWithTimes } from '../../../electron/newsroom/desk/search.ts';
import { readSettings, writeSettings } from '../../../electron/newsroom/desk/settings.ts';
import { timeStale } from '../../../electron/newsroom/desk/spoken-times.ts';
import { documentOf, fieldsOf, paragraph, textDocument } from '../support/documents.ts';
import { type TestDesk, openTestDesk } from '../support/test-desk.ts';

const fields = fieldsOf({ headline: 'Họp xã' });
const times = async ({ desk }: TestDesk) => {
  const { rows } = await listWithTimes(desk, { view: 'all', query: '', offset: 0, limit: 50 });
  return rows.map((row) => row.spoken);
};

describe('time on air in the list', () => {
  it('is that of the spoken words and the pauses between blocks, as last written', async () => {
    const opened = await openTestDesk();
    const document = JSON.stringify(documentOf(paragraph('Có 105 hộ.'), paragraph('Hết.')));
    const { id, version } = createBulletin(opened.desk, { fields, document });
    expect(await times(opened)).toEqual([{ syllables: 7, pauses: 800 }]);
    saveBulletin(opened.desk, {
      id,
      baseVersion: version,
      visit: '018f6f3e-0000-7000-8000-000000000001',
      sequence: 1,
      fields,
      document: textDocument('Một hai.'),
    });
    expect(await times(opened)).toEqual([{ syllables: 2, pauses: 0 }]);
    expect(timeStale(opened.desk, 10)).toBe(0);
  });

  it('is reckoned anew when the dictionary or the house style changes, and shown meanwhile', async () => {
    const opened = await openTestDesk();
    createBulletin(opened.desk, { fields, document: textDocument('QBX có 2023 hộ, năm 2023.') });
    timeStale(opened.desk, 10);
    const [before] = await times(opened);
    const word = { written: 'QBX', spoken: 'quỹ', kind: 'word', note: '' } as const;
    putOneWord(opened.desk, { id: null, word, overwrite: false });
    expect(timeStale(opened.desk, 10)).toBe(1);
    const [shorter] = await times(opened);
    expect(shorter?.syllables).toBe((before?.syllables ?? 0) - 2);
    const { houseStyle } = readSettings(opened.desk);
    writeSettings(opened.desk, { houseStyle: { ...houseStyle, years: 'short' } });
    expect(timeStale(opened.desk, 10)).toBe(1);
    expect((await times(opened))[0]?.syllables).toBeLessThan(shorter?.syllables ?? 0);
  });

  it('waits for a quiet moment where many were written at once: the list reads only a few', async () => {
    const opened = await openTestDesk();
    for (let index = 0; index < 20; index += 1)
      createBulletin(opened.desk, { fields, document: textDocument('Một.') });
    const known = (await times(opened)).filter((time) => time !== null);
    expect(known.length).toBeGreaterThan(0);
    expect(known.length).toBeLessThan(20);
    while (timeStale(opened.desk, 4) === 4);
    expect((await times(opened)).every((time) => time?.syllables === 1)).toBe(true);
  });
});
