import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fieldsOf, textDocument } from '../../newsroom/support/documents.ts';
import { seriousFaults } from '../support/axe.ts';
import { askNewsroom } from '../support/bridge.ts';
import { shoot } from '../support/screenshots.ts';
import { type StationDesk, type StationNewsroom, launchStation } from '../support/station.ts';
import { first, headline, openBulletin, second, writeBulletin } from './support.ts';

/** "Lịch sử": what was done and why, two texts compared, an older one brought back, and help shown. */

const mended = first.replace('đông đảo bà con', '86 hộ với 132 người');
const helped = second.replace('hằng tháng', 'vào chủ nhật tuần đầu hằng tháng');

let desk: StationDesk;
let id: string;
beforeAll(async () => {
  desk = await launchStation({ as: 'reporter', before: makeHistory });
  await openBulletin(desk.page);
});
afterAll(() => desk.close());

/** Sent, returned with a reason, mended, sent again, taken back, and helped by an editor. */
async function makeHistory(newsroom: StationNewsroom): Promise<void> {
  const { people } = newsroom;
  id = await writeBulletin(newsroom);
  const one = await newsroom.call('review:submit', { id, version: 1, note: '' });
  await newsroom.enter(people.approver);
  const reason = 'Ghi rõ số hộ, số người.';
  await newsroom.call('review:return', { id, revision: one.revision, reason, remarks: [] });
  await newsroom.enter(people.reporter);
  await save(newsroom, 1, mended, second);
  await newsroom.call('review:submit', { id, version: 2, note: 'Đã ghi số hộ.' });
  await newsroom.call('review:takeBack', { id });
  await newsroom.enter(people.editor);
  await save(newsroom, 2, mended, helped);
}

async function save(newsroom: StationNewsroom, baseVersion: number, ...texts: string[]) {
  await newsroom.call('bulletins:save', {
    id,
    baseVersion,
    visit: randomUUID(),
    sequence: 1,
    fields: fieldsOf({ headline, byline: { author: 'Vàng A Páo', unit: 'Đài xã' } }),
    document: textDocument(...texts),
  });
}

const changed = (page: Page, tag: 'ins' | 'del') =>
  page.locator(`[data-reader] ${tag}`).allTextContents();
const text = (page: Page) => page.getByRole('textbox', { name: 'Nội dung bản tin' }).innerText();

describe('a reporter who was helped', () => {
  test('sees one line that leads to what was changed', async () => {
    const { page } = desk;
    await page.getByText(/Hà Diễn đã sửa giúp bài này hôm nay/).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await shoot(page, 'history-help');
    await page.getByRole('button', { name: 'Xem chỗ sửa' }).first().click();
    await page.getByRole('region', { name: 'So sánh hai bản' }).waitFor();
    await expect.poll(() => changed(page, 'ins')).toEqual(['vào chủ nhật tuần đầu ']);
    await expect.poll(() => changed(page, 'del')).toEqual([]);
    await page.getByRole('button', { name: 'Về bài đang soạn' }).click();
    await page.getByRole('textbox', { name: 'Nội dung bản tin' }).waitFor();
  });
});

describe('the history', () => {
  test('tells who did what and why, newest first, with the writer’s own copies folded', async () => {
    const { page } = desk;
    await page.getByRole('tab', { name: 'Lịch sử' }).click();
    const entries = page.getByRole('list', { name: /mới nhất trước/ }).locator('> li');
    await expect.poll(() => entries.count()).toBe(6);
    const words = await entries.allTextContents();
    expect(words.map((entry) => entry.replace(/hôm nay \d\d:\d\d.*/, ''))).toEqual([
      'Sửa giúpHà Diễn, ',
      'Rút lại bài đã gửiVàng A Páo, ',
      'Gửi duyệtphiên bản 2Vàng A Páo, ',
      'Trả lạiphiên bản 1Lò Văn Tám, ',
      'Gửi duyệtphiên bản 1Vàng A Páo, ',
      'Bắt đầu viếtVàng A Páo, ',
    ]);
    expect(words[3]).toContain('“Ghi rõ số hộ, số người.”');
    await page.getByRole('button', { name: 'Bản lưu tự động của người viết' }).click();
    await page.getByText(/hôm nay \d\d:\d\d · Vàng A Páo/).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await shoot(page, 'history-timeline');
  });

  test('compares any two of the texts', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'So với bản đang soạn' }).nth(1).click();
    await expect
      .poll(() => changed(page, 'ins'))
      .toEqual(['86 hộ với 132 người', 'vào chủ nhật tuần đầu ']);
    expect(await changed(page, 'del')).toEqual(['đông đảo bà con']);
    const to = page.getByRole('combobox', { name: 'với bản' });
    const labels = await to.locator('option').allTextContents();
    await to.selectOption(labels.find((label) => label.startsWith('Phiên bản 2')) ?? '');
    await expect.poll(() => changed(page, 'ins')).toEqual(['86 hộ với 132 người']);
    expect(await seriousFaults(page)).toEqual([]);
    await shoot(page, 'history-compare');
    await page
      .getByRole('combobox', { name: 'So bản' })
      .selectOption(labels.find((label) => label.startsWith('Phiên bản 2')) ?? '');
    await page.getByText('Hai bản giống hệt nhau.').waitFor();
    await page.getByRole('button', { name: 'Về bài đang soạn' }).click();
  });

  test('shows one text whole, brings it back with what was just typed kept, and takes that back', async () => {
    const { page } = desk;
    await page.getByRole('textbox', { name: 'Nội dung bản tin' }).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Câu vừa gõ.');
    await page.getByRole('button', { name: 'Xem', exact: true }).nth(1).click();
    const reader = page.getByRole('region', { name: 'Xem bản cũ' });
    await reader.getByText(first).waitFor();
    await shoot(page, 'history-read');
    await reader.getByRole('button', { name: 'Đưa bản này trở lại' }).click();
    await page.getByText('Đã đưa bản cũ trở lại.').first().waitFor();
    await expect.poll(() => text(page)).toBe(`${first}\n\n${second}`);
    const now = await askNewsroom(page, 'bulletins:open', { id });
    expect(now).toMatchObject({ ok: true, value: { document: textDocument(first, second) } });
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(() => text(page)).toBe(`${mended}\n\n${helped} Câu vừa gõ.`);
  });
});
