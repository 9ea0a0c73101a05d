import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { emptyFields } from '../../../domain/bulletin.ts';
import { emptyDocument, writeDocument } from '../../../domain/document/read.ts';
import { askNewsroom, signalNewsroom } from '../support/bridge.ts';
import { hasFocus } from '../support/focus.ts';
import { launchDesk, type LaunchedDesk } from '../support/launch.ts';
import { runCommand } from '../support/main-walk.ts';
import { painted } from '../support/painted.ts';
import { ready } from '../support/ready.ts';

/** The desk by the keyboard: moving, finding, throwing away and taking back. */

const headlines = ['Hội nghị tổng kết', 'Lịch tiêm phòng gia súc', 'Đường hoa thôn Nà Hoa'];

let desk: LaunchedDesk;
beforeAll(async () => {
  desk = await launchDesk();
  await desk.page.getByText('SUỐI MƠ').first().waitFor();
  for (const headline of headlines) await makeDraft(desk.page, headline);
  await row(desk.page, 'Đường hoa').waitFor();
});
afterAll(() => desk.close());

beforeEach(async () => {
  await desk.page.getByRole('button', { name: /^Tất cả bản tin/ }).click();
  // The rows of this tray, and not of the one before: keys go into them.
  await row(desk.page, 'Đường hoa').waitFor();
  await desk.page.getByRole('textbox', { name: 'Tìm bản tin' }).focus();
});

async function makeDraft(page: Page, headline: string): Promise<string> {
  const made = await askNewsroom(page, 'bulletins:create', {
    fields: { ...emptyFields(), headline },
    document: writeDocument(emptyDocument()),
  });
  if (!made.ok) throw new Error(made.code);
  return made.value.id;
}

function row(page: Page, headline: string) {
  return page.getByRole('list', { name: 'Danh sách bản tin' }).getByRole('button', {
    name: new RegExp(`${headline}.*(?:đọc|tiếng)`),
  });
}

const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');

describe('moving', () => {
  test('the arrow leads from the search field into the list, and along it', async () => {
    const { page } = desk;
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focusedText(page)).toContain('Đường hoa');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focusedText(page)).toContain('tiêm phòng');
    await page.keyboard.press('End');
    await expect.poll(() => focusedText(page)).toContain('SUỐI MƠ');
    await page.keyboard.press('Home');
    await expect.poll(() => focusedText(page)).toContain('Đường hoa');
  });

  test('"/" finds the search field where nothing is typed', async () => {
    const { page } = desk;
    await page.keyboard.press('ArrowDown');
    await hasFocus(row(page, 'Đường hoa'));
    await page.keyboard.press('/');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Tìm bản tin');
  });
});

describe('finding', () => {
  test('goes without accents, says how many, and ends with Escape', async () => {
    const { page } = desk;
    await page.keyboard.type('tiem phong');
    await page.getByText('1 bản tin có “tiem phong”').waitFor();
    await expect.poll(() => row(page, 'tiêm phòng').count()).toBe(1);
    await page.keyboard.press('Escape');
    await row(page, 'Đường hoa').waitFor();
  });

  test('says what to do where nothing is found', async () => {
    const { page } = desk;
    await page.keyboard.type('khong co bai nay');
    await page.getByRole('heading', { name: /Không thấy bản tin nào/ }).waitFor();
    await page.getByRole('button', { name: 'Xem tất cả' }).click();
    await row(page, 'Đường hoa').waitFor();
    const search = page.getByRole('textbox', { name: 'Tìm bản tin' });
    await expect.poll(() => search.inputValue()).toBe('');
  });
});

describe('coming back', () => {
  test('whoever looks for something before the list has come types on', async () => {
    const { app, page } = desk;
    await page.keyboard.press('F1');
    await ready(page.getByRole('heading', { level: 1, name: 'Người viết bài' }));
    await signalNewsroom(app, 'SIGSTOP');
    try {
      await page.keyboard.press('Control+Shift+b');
      await page.getByRole('textbox', { name: 'Tìm bản tin' }).focus();
      await page.keyboard.type('tiem');
    } finally {
      await signalNewsroom(app, 'SIGCONT');
    }
    await page.getByText('1 bản tin có “tiem”').waitFor();
    await painted(page);
    await page.keyboard.type(' phong');
    const found = page.getByText('1 bản tin có “tiem phong”');
    await expect.poll(() => found.count()).toBe(1);
    await page.keyboard.press('Escape');
  });
});

describe('throwing away', () => {
  test('Delete puts it in the trash, "Hoàn tác" takes it back', async () => {
    const { page } = desk;
    await row(page, 'tổng kết').focus();
    await page.keyboard.press('Delete');
    await row(page, 'tổng kết').waitFor({ state: 'hidden' });
    await page.getByText('Đã bỏ vào thùng rác: “Hội nghị tổng kết”').first().waitFor();
    await page.getByRole('button', { name: 'Hoàn tác' }).first().click();
    await expect.poll(() => row(page, 'tổng kết').count()).toBe(1);
    await expect
      .poll(() => page.getByText('Đã bỏ vào thùng rác: “Hội nghị tổng kết”').count())
      .toBe(0);
  });

  test('Ctrl+Z takes it back as well, as long as the line is there', async () => {
    const { page } = desk;
    await row(page, 'tổng kết').focus();
    await page.keyboard.press('Delete');
    await row(page, 'tổng kết').waitFor({ state: 'hidden' });
    await page.getByText('Đã bỏ vào thùng rác: “Hội nghị tổng kết”').first().waitFor();
    await page.keyboard.press('Control+z');
    await row(page, 'tổng kết').waitFor();
    await expect
      .poll(() => page.getByText('Đã bỏ vào thùng rác: “Hội nghị tổng kết”').count())
      .toBe(0);
  });

  test('by the mouse too, the focus goes to the row that takes its place', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Bỏ vào thùng rác: Đường hoa thôn Nà Hoa' }).click();
    await row(page, 'Đường hoa').waitFor({ state: 'hidden' });
    const isInList = () =>
      page.evaluate(() => document.activeElement?.hasAttribute('data-row') ?? false);
    await expect.poll(isInList).toBe(true);
    await page.getByRole('button', { name: 'Hoàn tác' }).first().click();
    await row(page, 'Đường hoa').waitFor();
  });

  test('with the last row of what was found the focus goes to the place of the list', async () => {
    const { page } = desk;
    await page.keyboard.type('hội nghị tổng kết');
    await row(page, 'tiêm phòng').waitFor({ state: 'hidden' });
    await row(page, 'tổng kết').focus();
    await page.keyboard.press('Delete');
    await expect.poll(() => focusedText(page)).toContain('Không thấy bản tin nào');
    await page.keyboard.press('Control+z');
    await row(page, 'tổng kết').waitFor();
    await page.getByRole('button', { name: 'Xóa chữ đang tìm' }).click();
    await row(page, 'tiêm phòng').waitFor();
  });

  test('an empty tray that a command leads to has the focus', async () => {
    const { page } = desk;
    await runCommand(page, 'xem thung rac');
    await expect.poll(() => focusedText(page)).toContain('Thùng rác trống');
  });

  test('the first row of a tray that was empty takes the focus over', async () => {
    const { page } = desk;
    const id = await makeDraft(page, 'Bài bỏ từ nơi khác');
    await runCommand(page, 'xem thung rac');
    await expect.poll(() => focusedText(page)).toContain('Thùng rác trống');
    await askNewsroom(page, 'bulletins:trash', { id });
    await expect.poll(() => focusedText(page)).toContain('Bài bỏ từ nơi khác');
    await page.keyboard.press('Enter');
    await page.getByText('Bản tin này đang ở thùng rác, chỉ xem được.').waitFor();
    await page.getByRole('button', { name: 'Bàn tin', exact: true }).click();
    await askNewsroom(page, 'bulletins:purge', { job: randomUUID(), ids: [id], onlyCount: false });
  });

  test('what lies in the trash can be read and restored', async () => {
    const { page } = desk;
    await row(page, 'tiêm phòng').focus();
    await page.keyboard.press('Delete');
    // Otherwise the row that is opened next may be the one that has not gone yet.
    await row(page, 'tiêm phòng').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: /^Thùng rác/ }).click();
    await row(page, 'tiêm phòng').click();
    await page.getByText('Bản tin này đang ở thùng rác, chỉ xem được.').waitFor();
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Tiêu đề' }).isEditable())
      .toBe(false);
    await page.getByRole('button', { name: 'Khôi phục' }).click();
    await expect.poll(() => page.getByRole('textbox', { name: 'Tiêu đề' }).isEditable()).toBe(true);
    await page.getByRole('button', { name: 'Bàn tin', exact: true }).click();
    await row(page, 'tiêm phòng').waitFor({ state: 'hidden' });
  });
});
