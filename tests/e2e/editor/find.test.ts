import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFigure, makeParagraph } from '../../../domain/document/make.ts';
import type { BlockNode } from '../../../domain/document/schema.ts';
import { bold, link, paragraph, plain, reading, table } from '../../fixtures/nodes.ts';
import { markedWords } from '../history/support.ts';
import { seriousFaults } from '../support/axe.ts';
import { fitFaults, fitFaultsWhenLarge } from '../support/fits.ts';
import { launchDesk, type LaunchedDesk } from '../support/launch.ts';
import { painted } from '../support/painted.ts';
import { shoot } from '../support/screenshots.ts';
import { caretText, place } from './support/carets.ts';
import { bar, counted, instead, lookFor, option, query } from './support/find-bar.ts';
import { openRoom, wordsOf } from './support/room.ts';

/** Words are found in the open bulletin and replaced, by keys and by hand. */
let desk: LaunchedDesk;
beforeAll(async () => {
  desk = await launchDesk();
});
afterAll(() => desk.close());

const FOUND = 'ban-tin-found';
const HERE = 'ban-tin-found-here';

const blocks = () => [
  makeParagraph('Sáng nay, Ủy ban nhân dân xã Suối Mơ họp. Xã có 12 thôn.'),
  makeFigure({ caption: 'Bà con xã Suối Mơ ra đồng', credit: 'Đài xã' }),
  paragraph(
    plain('Theo uỷ '),
    bold('ban'),
    plain(' nhân dân, '),
    link('https://vi.du.vn/', plain('trang xã')),
  ),
  table([[1, 'Thôn']], [[0, 'Đầu xã']]),
];

/** The same blocks with other words in them. */
function replacedIn(all: readonly BlockNode[], words: RegExp, others: string): BlockNode[] {
  const changed: BlockNode[] = JSON.parse(JSON.stringify(all).replaceAll(words, others));
  return changed;
}

describe('words are found', () => {
  test('as they are typed, marked without touching the text, one after the other', async () => {
    const room = await openRoom(desk, ...blocks());
    const { page } = room;
    await room.caret(0, 0);
    await lookFor(room, 'xã');
    await expect.poll(() => counted(page)).toBe('1/6');
    await expect.poll(() => markedWords(page, FOUND)).toEqual(['xã', 'Xã', 'xã', 'xã']);
    await expect.poll(() => markedWords(page, HERE)).toEqual(['xã']);
    // In the fields of a photo nothing can be painted.
    const marks = page.locator('textarea[data-found]');
    expect(await marks.evaluateAll((all) => all.map((one) => one.dataset['word']))).toEqual([
      'caption',
      'credit',
    ]);
    await page.keyboard.press('Enter');
    await expect.poll(() => markedWords(page, HERE)).toEqual(['Xã']);
    await page.keyboard.press('F3');
    await expect
      .poll(() => page.locator('[data-found="here"]').inputValue())
      .toContain('Bà con xã');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.press('Shift+F3');
    await page.keyboard.press('Shift+F3');
    await expect.poll(() => counted(page)).toBe('6/6');
    await page.keyboard.press('Enter');
    await expect.poll(() => counted(page)).toBe('1/6');
    // Held, the key goes on.
    await page.keyboard.down('F3');
    await page.keyboard.down('F3');
    await page.keyboard.up('F3');
    await expect.poll(() => counted(page)).toBe('3/6');
    expect(await room.version()).toBe(1);
  });

  test('by the rules that are chosen', async () => {
    const room = await openRoom(desk, ...blocks());
    const { page } = room;
    await lookFor(room, 'ủy ban');
    await expect.poll(() => markedWords(page, FOUND)).toEqual(['Ủy ban', 'uỷ ban']);
    await option(page, 'Phân biệt hoa thường').click();
    await expect.poll(() => markedWords(page, FOUND)).toEqual(['uỷ ban']);
    await option(page, 'Phân biệt hoa thường').click();
    await query(page).fill('uy ban');
    await expect.poll(() => counted(page)).toBe('Không thấy');
    await option(page, 'Phân biệt dấu').click();
    await expect.poll(() => markedWords(page, FOUND)).toEqual(['Ủy ban', 'uỷ ban']);
    await query(page).fill('an');
    await expect.poll(async () => (await markedWords(page, FOUND)).length).toBeGreaterThan(3);
    await option(page, 'Cả từ').click();
    await expect.poll(() => counted(page)).toBe('Không thấy');
    for (const name of ['Cả từ', 'Phân biệt dấu']) await option(page, name).click();
  });

  test('beginning with the selected words, and Escape leaves the caret at what was found', async () => {
    const room = await openRoom(desk, ...blocks());
    const { page } = room;
    await room.select(0, 26, 36);
    await page.keyboard.press('Control+f');
    await expect.poll(() => query(page).inputValue()).toBe('xã Suối Mơ');
    await expect.poll(() => counted(page)).toBe('1/2');
    await query(page).fill('nhân dân');
    await expect.poll(() => counted(page)).toMatch('/2');
    await page.keyboard.press('Enter');
    const here = await markedWords(page, HERE);
    await page.keyboard.press('Escape');
    await bar(page).waitFor({ state: 'hidden' });
    await expect.poll(() => place(page)).toBe('text');
    expect(await page.evaluate(() => String(getSelection()))).toBe(here[0]);
    await expect.poll(() => markedWords(page, FOUND)).toEqual([]);
    // The words stay for the next time.
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Control+f');
    await expect.poll(() => query(page).inputValue()).toBe('nhân dân');
    await page.keyboard.press('Escape');
  });

  test('in a photo’s words, where Escape selects them in their field', async () => {
    const room = await openRoom(desk, ...blocks());
    const { page } = room;
    await lookFor(room, 'ra đồng');
    await expect.poll(() => counted(page)).toBe('1/1');
    await page.keyboard.press('Escape');
    await expect.poll(() => place(page)).toBe('caption');
    const selected = await page.locator('[data-word="caption"]').evaluate((field) => {
      if (!(field instanceof HTMLTextAreaElement)) return '';
      return field.value.slice(field.selectionStart, field.selectionEnd);
    });
    expect(selected).toBe('ra đồng');
  });

  test('anew after what is typed in the text meanwhile', async () => {
    const room = await openRoom(desk, makeParagraph('Một thôn.'));
    const { page } = room;
    await lookFor(room, 'thôn');
    await expect.poll(() => counted(page)).toBe('1/1');
    await room.caret(0, -1);
    await page.keyboard.type(' Hai thôn.');
    await expect.poll(() => counted(page)).toBe('1/2');
    await expect.poll(() => markedWords(page, FOUND)).toEqual(['thôn', 'thôn']);
    expect(await caretText(page)).toBe('Một thôn. Hai thôn.@19');
    await query(page).press('Escape');
  });

  test('far down in a long text too, in sight', async () => {
    const filler = Array.from({ length: 120 }, (_none, index) =>
      makeParagraph(`Đoạn ${index}. ${'Bà con các thôn ra đồng từ sáng sớm. '.repeat(8)}`),
    );
    const room = await openRoom(desk, ...filler, makeParagraph('Chữ cuối: cái kim.'));
    const { page } = room;
    await room.caret(0, 0);
    await lookFor(room, 'cái kim');
    await expect.poll(() => counted(page)).toBe('1/1');
    const box = () =>
      page.evaluate((name) => {
        const [range] = CSS.highlights.get(name) ?? [];
        const { top, bottom } =
          range instanceof Range ? range.getBoundingClientRect() : new DOMRect();
        const low = document.querySelector('[data-find-bar]')?.getBoundingClientRect().bottom ?? 0;
        return top >= low && bottom > top && bottom <= innerHeight;
      }, HERE);
    await expect.poll(box).toBe(true);
    await query(page).fill('Đoạn 60.');
    await expect.poll(() => counted(page)).toBe('1/1');
    await expect.poll(box).toBe(true);
    await page.keyboard.press('Escape');
  });
});

describe('words are replaced', () => {
  test('one after the other, each with its format, and saved as typed words are', async () => {
    const room = await openRoom(
      desk,
      paragraph(plain('Họp '), bold('xã'), plain('. Cả xã nghỉ. Xã vui.')),
    );
    const { page } = room;
    await lookFor(room, 'xã', 'Control+h');
    await instead(page).fill('phường');
    await expect.poll(() => counted(page)).toBe('1/3');
    await page.keyboard.press('Enter');
    await expect.poll(() => markedWords(page, HERE)).toEqual(['xã']);
    await bar(page).getByRole('button', { name: 'Thay', exact: true }).click();
    await expect.poll(() => counted(page)).toBe('1/1');
    const [stored] = await room.stored((now) => wordsOf(now[0]).includes('Cả phường'));
    expect(stored).toMatchObject(
      paragraph(plain('Họp '), bold('phường'), plain('. Cả phường nghỉ. Xã vui.')),
    );
    await instead(page).press('Escape');
  });

  test('all at once, by one step of undo in the text, and the notice takes back the rest', async () => {
    const room = await openRoom(desk, ...blocks());
    const { page } = room;
    const headline = page.getByRole('textbox', { name: 'Tiêu đề' });
    const own = await headline.inputValue();
    await headline.fill('Xã Suối Mơ họp');
    const before = await room.stored((now) => now.length === 4);
    await lookFor(room, 'xã', 'Control+h');
    await instead(page).fill('phường');
    await bar(page).getByRole('button', { name: 'Thay tất cả' }).click();
    await page.getByText('Đã thay 7 chỗ.').first().waitFor();
    await expect.poll(() => counted(page)).toBe('Không thấy');
    expect(await headline.inputValue()).toBe('phường Suối Mơ họp');
    const after = await room.stored((now) => wordsOf(now[0]).includes('phường'));
    expect(after).toMatchObject(replacedIn(before, /xã/gi, 'phường'));
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByText('Đã trả lại như trước khi thay.').first().waitFor();
    expect(await headline.inputValue()).toBe('Xã Suối Mơ họp');
    expect(await room.stored((now) => wordsOf(now[0]).includes('xã'))).toMatchObject(before);

    await query(page).fill('suối mơ');
    await instead(page).fill('Suối Reo');
    await expect.poll(() => counted(page)).toMatch('/3');
    await bar(page).getByRole('button', { name: 'Thay tất cả' }).click();
    await page.getByText('Đã thay 3 chỗ.').first().waitFor();
    await instead(page).press('Escape');
    await room.caret(0, 0);
    await page.keyboard.press('Control+z');
    expect(await room.stored((now) => wordsOf(now[0]).includes('Suối Mơ'))).toMatchObject(before);
    await headline.fill(own);
  });

  test('but not where a reading was given by hand, which is said', async () => {
    const room = await openRoom(
      desk,
      paragraph(reading('UBND', 'Ủy ban nhân dân'), plain(' xã và UBND huyện')),
    );
    const { page } = room;
    await lookFor(room, 'UBND', 'Control+h');
    await instead(page).fill('Ủy ban');
    await expect.poll(() => counted(page)).toBe('1/2');
    await bar(page).getByRole('button', { name: 'Thay tất cả' }).click();
    await page
      .getByText('Đã thay 1 chỗ. Giữ nguyên 1 chỗ: chữ ở đó có cách đọc do người chọn.')
      .first()
      .waitFor();
    const [stored] = await room.stored((now) => wordsOf(now[0]).includes('Ủy ban huyện'));
    expect(stored).toMatchObject(
      paragraph(reading('UBND', 'Ủy ban nhân dân'), plain(' xã và Ủy ban huyện')),
    );
    // Straight after it, undo in the bar is of the replacing.
    await page.keyboard.press('Control+z');
    expect(wordsOf((await room.stored((now) => wordsOf(now[0]).includes('UBND huyện')))[0])).toBe(
      'UBND xã và UBND huyện',
    );
    await instead(page).press('Escape');
  });

  test('never in a bulletin that may only be read', async () => {
    const room = await openRoom(desk, makeParagraph('xã họp'));
    const { page } = room;
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('bo vao thung rac');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Viết bản tin' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('xem thung rac');
    await page.keyboard.press('Enter');
    await page.locator('[data-row="0"]').click();
    await page.getByText('Bản tin này đang ở thùng rác').waitFor();
    await lookFor(room, 'xã', 'Control+h');
    await expect.poll(() => counted(page)).toBe('1/1');
    expect(await instead(page).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Khôi phục' }).click();
  });
});

test('the bar fits, has no serious fault, and Ctrl+F at the desk is the desk’s', async () => {
  const room = await openRoom(desk, ...blocks());
  const { page } = room;
  await room.caret(0, 0);
  await lookFor(room, 'xã');
  await expect.poll(() => counted(page)).toBe('1/6');
  await shoot(page, 'find');
  await page.keyboard.press('Control+h');
  await instead(page).fill('phường');
  await query(page).press('Enter');
  await query(page).press('Enter');
  await painted(page);
  await shoot(page, 'find-replace');
  expect(await fitFaults(page)).toEqual([]);
  expect(await seriousFaults(page)).toEqual([]);
  expect(await fitFaultsWhenLarge(page, 'find-replace')).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Bàn tin', exact: true }).click();
  await page.keyboard.press('Control+f');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Tìm bản tin');
});
