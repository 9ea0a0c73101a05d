import { afterAll, beforeAll, expect, test } from 'vitest';
import { approved, call, open } from '../life/room.ts';
import { shoot } from '../support/screenshots.ts';
import { type StationDesk, launchStation } from '../support/station.ts';

/** "Cách đọc nay khác": what was approved is read as it was approved, and the room says where that differs. */

let desk: StationDesk;
beforeAll(async () => {
  desk = await launchStation();
});
afterAll(() => desk.close());

test('a word of the dictionary that changes is told above the approved text, until it changes back', async () => {
  const { page } = desk;
  const { id } = await approved(desk, 'announcer', { headline: 'TT Suối Mơ làm đường hoa' });
  await open(page, 'TT Suối Mơ làm đường hoa');
  const line = page.getByRole('region', { name: /Cách đọc nay khác/ });
  expect(await line.count()).toBe(0);

  const word = {
    written: 'TT Suối Mơ',
    spoken: 'trung tâm Suối Mơ',
    kind: 'word',
    note: '',
  } as const;
  const { id: entry } = await call(page, 'dictionary:put', { id: null, word, overwrite: false });
  await line.getByText('“TT”: đã duyệt “thị trấn”, nay “trung tâm”').waitFor();
  await line.getByText('sửa bài và gửi duyệt lại').waitFor();
  await shoot(page, 'reading-frozen');
  // What goes out is what was approved.
  const { text } = await call(page, 'publishing:spoken', { id });
  expect(text).toContain('Thị trấn Suối Mơ');

  await call(page, 'dictionary:remove', { id: entry });
  await line.waitFor({ state: 'detached' });
});
