import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBulletin } from '../../../../electron/newsroom/desk/bulletins/bulletins.ts';
import { putOneWord } from '../../../../electron/newsroom/desk/spoken/dictionary.ts';
import {
  copySpoken,
  exportBulletin,
} from '../../../../electron/newsroom/desk/publishing/publishing.ts';
import { writeSettings, readSettings } from '../../../../electron/newsroom/desk/settings.ts';
import { documentOf, fieldsOf, paragraph } from '../../support/documents.ts';
import { PASSCODE, openStation } from '../../support/station.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { openTestDesk } from '../../support/test-desk.ts';

const fields = fieldsOf({ headline: 'Họp xã', byline: { author: 'Lò Văn Tám', unit: '' } });
const document = JSON.stringify(documentOf(paragraph('TT Suối Mơ thu 1.050 kg lúa.')));
const word = { written: 'TT Suối Mơ', spoken: 'thị trấn Suối Mơ', kind: 'word', note: '' } as const;

describe('the spoken text that goes out', () => {
  it('is as the station speaks', async () => {
    const opened = await openTestDesk();
    const { id } = createBulletin(opened.desk, { fields, document });
    putOneWord(opened.desk, { id: null, word, overwrite: false });
    const { houseStyle } = readSettings(opened.desk);
    writeSettings(opened.desk, { houseStyle: { ...houseStyle, thousand: 'ngàn' } });
    const { text } = copySpoken(opened.desk, { id });
    expect(text).toMatch(/^Họp xã\.\nThị trấn Suối Mơ thu một ngàn không trăm năm mươi /);

    const folder = tempFolder();
    const ticket = randomUUID();
    opened.tickets.grant(ticket, folder, 'write');
    const job = randomUUID();
    const sent = await exportBulletin(opened.desk, {
      job,
      id,
      kind: 'text',
      ticket,
      overwrite: false,
    });
    expect(sent.files).toEqual(['hop-xa-ban-doc.txt']);
    expect(readFileSync(path.join(folder, 'hop-xa-ban-doc.txt'), 'utf8')).toBe(`${text}\n`);
  });
});

describe('what was approved', () => {
  it('is what is read, whatever becomes of dictionary and house style', async () => {
    const station = await openStation(['administrator', 'approver']);
    const writer = await station.hire('Lò Văn Tám', 'reporter');
    const { client } = writer;
    await client.call('dictionary:put', { id: null, word, overwrite: false });
    const { id, version } = await client.call('bulletins:create', { fields, document });
    expect(await client.call('reading:frozen', { id })).toBeNull();
    const { revision } = await client.call('review:submit', { id, version, note: '' });
    const approver = station.administrator.client;
    await approver.call('review:approve', { id, revision, passcode: PASSCODE });

    const other = { ...word, spoken: 'trung tâm Suối Mơ' };
    await client.call('dictionary:put', { id: null, word: other, overwrite: true });
    const { text } = await client.call('publishing:spoken', { id });
    expect(text).toContain('Thị trấn Suối Mơ');
    const frozen = await client.call('reading:frozen', { id });
    expect(frozen).toMatchObject({
      number: 1,
      differences: [{ written: 'TT', before: 'thị trấn', now: 'trung tâm' }],
      more: 0,
    });
    expect(frozen?.reading.blocks[0]?.segments[0]?.spoken).toBe('thị trấn Suối Mơ');
    await client.call('dictionary:put', { id: null, word, overwrite: true });
    expect((await client.call('reading:frozen', { id }))?.differences).toEqual([]);
    const facts = await client.call('history:revision', { revision });
    expect(facts.reading?.blocks[0]?.segments[0]?.spoken).toBe('thị trấn Suối Mơ');
  });

  it('sent again as another reading, it is another revision; as the same, the same', async () => {
    const station = await openStation(['administrator', 'approver']);
    const { client } = await station.hire('Lò Văn Tám', 'reporter');
    const { id, version } = await client.call('bulletins:create', { fields, document });
    const send = async () => {
      const sent = await client.call('review:submit', { id, version, note: '' });
      await client.call('review:takeBack', { id });
      return sent.revision;
    };
    const first = await send();
    expect(await send()).toBe(first);
    const other = { ...word, spoken: 'trung tâm Suối Mơ' };
    await client.call('dictionary:put', { id: null, word: other, overwrite: false });
    expect(await send()).not.toBe(first);
  });
});
