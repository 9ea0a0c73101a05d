import { afterAll, beforeAll, expect, test } from 'vitest';
import { askNewsroom } from '../support/bridge.ts';
import { hasFocus } from '../support/focus.ts';
import { launchDesk, type LaunchedDesk } from '../support/launch.ts';
import { beginBulletin, deskRowHasFocus } from '../support/ready.ts';

/** The fields around the text: nothing is cut, nothing is dropped without a word. */

let desk: LaunchedDesk;
beforeAll(async () => {
  desk = await launchDesk();
  await desk.page.getByText('SUỐI MƠ').first().waitFor();
  await beginBulletin(desk.page);
});
afterAll(() => desk.close());

const headline = () => desk.page.getByRole('textbox', { name: 'Tiêu đề', exact: true });
const field = (name: string) => desk.page.getByRole('textbox', { name });

async function stored() {
  const input = { view: 'all', query: 'lop hoc', offset: 0, limit: 10 } as const;
  const list = await askNewsroom(desk.page, 'bulletins:list', input);
  if (!list.ok || list.value.rows[0] === undefined) throw new Error('It is not in the list');
  const bulletin = await askNewsroom(desk.page, 'bulletins:open', { id: list.value.rows[0].id });
  if (!bulletin.ok) throw new Error(bulletin.code);
  return bulletin.value.fields;
}

test('a whole article pasted into the headline and the place is kept, and its length told', async () => {
  const { app, page } = desk;
  const article = 'Khai giảng lớp học xoá mù chữ ở thôn Nà Lịm. '.repeat(60).trim();
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), article);
  await headline().focus();
  await page.keyboard.press('Control+v');
  await expect.poll(() => headline().inputValue()).toBe(article);
  const length = new Intl.NumberFormat('vi').format(article.length);
  await page.getByText(`Đã dài ${length} ký tự`).first().waitFor();
  await field('Nơi').focus();
  await page.keyboard.press('Control+v');
  await expect.poll(() => page.getByText(`Đã dài ${length} ký tự`).count()).toBe(2);
  await expect.poll(stored, { timeout: 10_000 }).toMatchObject({
    headline: article,
    place: article,
  });
  await page.getByText(/Đã lưu \d/).waitFor();

  await headline().fill('Khai giảng lớp học');
  await field('Nơi').fill('thôn Nà Lịm');
  await expect.poll(() => page.getByText('Đã dài').count()).toBe(0);
});

test('what is no day stays in sight, is told and listed, and the last day is kept', async () => {
  const { page } = desk;
  await field('Ngày xảy ra').fill('08/5/2026');
  await field('Ngày xảy ra').fill('mai, mùng mười tháng năm');
  await field('Nơi').focus();
  await page.getByText('Chưa đúng ngày, sẽ không được lưu.').waitFor();
  expect(await field('Ngày xảy ra').inputValue()).toBe('mai, mùng mười tháng năm');
  await expect.poll(stored, { timeout: 10_000 }).toMatchObject({ eventDate: '2026-05-08' });
  await page.getByRole('button', { name: 'Ngày xảy ra chưa đúng' }).click();
  await hasFocus(field('Ngày xảy ra'));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('10/5/2026');
  await expect
    .poll(() => page.getByRole('button', { name: 'Ngày xảy ra chưa đúng' }).count())
    .toBe(0);
  await expect.poll(stored, { timeout: 10_000 }).toMatchObject({ eventDate: '2026-05-10' });
});

test('the Enter that opens a bulletin leaves no empty paragraph in it, however long it is held', async () => {
  const { page } = desk;
  await page.keyboard.press('Control+Shift+b');
  // The desk gives it the focus itself, a moment after it is drawn.
  await deskRowHasFocus(page, 'lớp học');
  await page.keyboard.down('Enter');
  const text = page.locator('[data-lexical-editor="true"]');
  await text.waitFor();
  await expect.poll(() => text.evaluate((root) => root === document.activeElement)).toBe(true);
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await page.keyboard.type('Tối qua.');
  await text.getByText('Tối qua.').waitFor();
  expect(await text.locator('p').count()).toBe(1);
});

test('a whole bulletin pasted into an empty headline goes on in the text, with its table', async () => {
  const { page } = desk;
  const lines = [
    'TIÊM PHÒNG CHO TRÂU,\u00a0BÒ',
    'Sáng nay, xã họp.',
    'Thôn\t120',
    'Tối mai có mưa.',
  ];
  const html = `<p><b>TIÊM PHÒNG CHO TRÂU,&nbsp;BÒ</b></p><p>Sáng nay, xã họp.</p>
    <table><tr><td>Thôn</td><td>120</td></tr></table><p>Tối mai có mưa.</p>`;
  await beginBulletin(page);
  await headline().evaluate(
    (target, [words, markup]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', words);
      clipboardData.setData('text/html', markup);
      const init = { bubbles: true, cancelable: true, clipboardData };
      target.dispatchEvent(new ClipboardEvent('paste', init));
    },
    [lines.join('\n'), html] as const,
  );
  const text = page.locator('[data-lexical-editor="true"]');
  await text.locator('table').waitFor();
  await expect.poll(() => headline().inputValue()).toBe('TIÊM PHÒNG CHO TRÂU,\u00a0BÒ');
  await expect
    .poll(() => text.locator(':scope > p').allInnerTexts())
    .toEqual(['Sáng nay, xã họp.', 'Tối mai có mưa.']);
  await hasFocus(text);
  await page.keyboard.press('Control+z');
  await expect.poll(() => text.innerText()).toBe('\n');
  await page.keyboard.press('Control+Shift+z');
  await text.locator('table').waitFor();
  await page.keyboard.type(' Hết.');
  await text.getByText('Tối mai có mưa. Hết.').waitFor();
});

test('a short press of an arrow chooses among radio buttons, though the page comes to it only afterwards', async () => {
  const { page } = desk;
  await page.keyboard.press('Control+,');
  const look = page.getByRole('radiogroup', { name: 'Giao diện' });
  const [before, after] = [look.getByRole('radio').nth(0), look.getByRole('radio').nth(1)];
  await before.click();
  await expect.poll(() => before.isChecked()).toBe(true);
  await before.evaluate((radio) => {
    for (const type of ['keydown', 'keyup'])
      radio.dispatchEvent(new KeyboardEvent(type, { key: 'ArrowRight', bubbles: true }));
  });
  await hasFocus(after);
  await expect.poll(() => after.isChecked()).toBe(true);
  await page.keyboard.press('Escape');
});
