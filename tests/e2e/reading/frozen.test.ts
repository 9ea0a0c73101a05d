import { afterAll, beforeAll, expect, test } from 'vitest';
import { approved, call, open, typeAtEnd } from '../life/room.ts';
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
  const { id } = await approved(desk, 'reporter', { headline: 'TT Suối Mơ làm đường hoa' });
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
  // The tab shows what was approved; how it would be read today is looked at, and put away again.
  await page.keyboard.press('Control+2');
  const sheet = page.getByRole('article', { name: 'Bản đọc' });
  const headline = sheet.getByRole('heading');
  const read = () => headline.innerText();
  await expect.poll(read).toMatch(/^thị trấn Suối Mơ/i);
  await expect.poll(() => sheet.getByRole('button').count()).toBe(0);
  await page.getByText('Hôm nay máy đọc khác 1 chỗ.').waitFor();
  await shoot(page, 'reading-frozen-tab');
  await page.getByRole('radio', { name: 'Cách đọc hôm nay' }).click();
  await page.getByText('lên sóng vẫn đọc bản đã duyệt').waitFor();
  await expect.poll(read).toMatch(/^trung tâm Suối Mơ/i);
  await shoot(page, 'reading-frozen-today');
  await page.getByRole('radio', { name: 'Bản đã duyệt (phiên bản 1)' }).click();
  await expect.poll(read).toMatch(/^thị trấn Suối Mơ/i);
  // What goes out is what was approved.
  const { text } = await call(page, 'publishing:spoken', { id });
  expect(text).toContain('Thị trấn Suối Mơ');

  await call(page, 'dictionary:remove', { id: entry });
  await line.waitFor({ state: 'detached' });
  await page.getByText('Hôm nay máy vẫn đọc như vậy.').waitFor();

  // Another letter is another text: it is read as the station reads today.
  await page.keyboard.press('Control+1');
  await typeAtEnd(page, ' Có 12 hộ.');
  await page.keyboard.press('Control+2');
  await sheet.getByText('mười hai').waitFor();
  await expect.poll(() => page.getByRole('radio', { name: /Bản đã duyệt/ }).count()).toBe(0);
});
