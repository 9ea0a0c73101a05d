import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seriousFaults } from '../support/axe.ts';
import { askNewsroom } from '../support/bridge.ts';
import { chooseFiles } from '../support/dialogs.ts';
import { runCommand } from '../support/main-walk.ts';
import { shoot } from '../support/screenshots.ts';
import { launchStation, type StationDesk } from '../support/station.ts';
import { type Piece, approvedPiece, exportPiece } from './approved-piece.ts';

/** "Kiểm tra tệp đã xuất" as a person uses it. */

let desk: StationDesk;
let page: Page;
let piece: Piece;
let html: string;
beforeAll(async () => {
  desk = await launchStation({
    as: 'editor',
    before: async (newsroom) => {
      piece = await approvedPiece(newsroom);
    },
  });
  ({ page } = desk);
  html = await exportPiece(desk, piece, 'html');
});
afterAll(() => desk.close());

async function changed(name: string, change: (html: string) => string): Promise<string> {
  const before = await readFile(html, 'utf8');
  const after = change(before);
  if (after === before) throw new Error('nothing was changed');
  const file = path.join(desk.dataDir, name);
  await writeFile(file, after);
  return file;
}

async function choose(file: string): Promise<void> {
  await chooseFiles(desk.app, file);
  await page.getByRole('button', { name: /^Chọn tệp/ }).click();
  await page.getByText(`Tệp: ${path.basename(file)}`).waitFor();
}

const panel = () => page.getByRole('region', { name: 'Tệp này có đúng bản đã duyệt không?' });
const verdict = () => panel().getByRole('heading', { level: 3 });
const library = () => page.getByRole('region', { name: 'Kho bản tin có nguyên vẹn không?' });

describe('the place where files are checked', () => {
  test('is reached by the palette, and from the settings', async () => {
    await page.keyboard.press('Control+,');
    await page.getByRole('button', { name: 'Kiểm tra tệp đã xuất' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kiểm tra tệp đã xuất' }).waitFor();
    await page.getByRole('button', { name: 'Bàn tin', exact: true }).click();
    await runCommand(page, 'kiem tra tep');
    await page.getByRole('heading', { level: 1, name: 'Kiểm tra tệp đã xuất' }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await shoot(page, 'verify-empty');
  });

  test('says yes to an exported page, with approver and code', async () => {
    await choose(html);
    expect(await verdict().textContent()).toBe('Đúng tệp của đài, bản đã duyệt');
    const said = (await panel().textContent()) ?? '';
    expect(said).toContain('Lò Văn Tám');
    expect(said).toContain(piece.code);
    expect(said).toContain('bản duyệt mới nhất');
    expect(await seriousFaults(page)).toEqual([]);
    await shoot(page, 'verify-genuine');
  });

  test('says yes to the same words saved anew', async () => {
    await choose(await changed('luu-lai.html', (text) => `${text}<!-- saved -->`));
    expect(await verdict().textContent()).toBe('Đúng lời và ảnh của bản đã duyệt');
  });

  test('says no to a changed word, and shows both', async () => {
    await choose(
      await changed('gia.html', (text) =>
        text.replaceAll('15 tổ', '51 tổ').replace('<td>34</td>', '<td>43</td>'),
      ),
    );
    expect(await verdict().textContent()).toBe('Khác với bản đã duyệt');
    const places = await panel().getByRole('listitem').allTextContents();
    // Each among the words that a person looks for on the page.
    expect(places.slice(0, 2)).toEqual([
      expect.stringMatching(/\S 1551 tổ \S/u),
      expect.stringMatching(/\S 3443 \S/u),
    ]);
    expect(await panel().locator('del').first().textContent()).toBe('15');
    expect(await seriousFaults(page)).toEqual([]);
    await shoot(page, 'verify-differs');
  });

  test('says what is wrong with a file that cannot be looked into, and takes one that is dropped', async () => {
    const empty = path.join(desk.dataDir, 'rong.pdf');
    await writeFile(empty, '');
    await choose(empty);
    expect(await panel().textContent()).toContain('Tệp rỗng');
    const dropped = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(['x'], 'tin.html', { type: 'text/html' }));
      return data;
    });
    await page.dispatchEvent('section h2', 'dragover', { dataTransfer: dropped });
    await page.getByText('Thả tệp vào đây để kiểm tra').waitFor();
  });

  test('at 160 % keeps everything in the window', async () => {
    const rem = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    const scale = async (percent: number): Promise<void> => {
      await askNewsroom(page, 'settings:write', { scale: percent });
      await expect.poll(rem).toBe(`${(16 * percent) / 100}px`);
    };
    await scale(160);
    await choose(await changed('lon.html', (text) => text.replaceAll('15 tổ', '51 tổ')));
    const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    await expect.poll(isWide).toBe(false);
    await shoot(page, 'verify-160');
    await scale(100);
  });
});

describe('the check of the library', () => {
  test('finds it whole, and shows the fingerprint of the sheet in groups', async () => {
    await library().getByRole('button', { name: 'Kiểm tra kho' }).click();
    await library().getByRole('heading', { name: 'Kho bản tin nguyên vẹn' }).waitFor();
    const groups = await library().getByRole('listitem').allTextContents();
    expect(groups).toHaveLength(16);
    expect(groups.join('').toLowerCase()).toBe(desk.sheet.stationFingerprint);
    expect(await seriousFaults(page)).toEqual([]);
    await shoot(page, 'verify-library');
  });

  test('names what is wrong, and says what to do', async () => {
    const raw = new Sqlite(path.join(desk.dataDir, 'library.sqlite'), { timeout: 5_000 });
    raw.prepare("UPDATE accounts SET roles = '[\"approver\"]' WHERE name = 'Vàng A Páo'").run();
    raw.close();
    await library().getByRole('button', { name: 'Kiểm tra lại' }).click();
    await library().getByRole('heading', { name: 'Kho bản tin có chỗ không đúng' }).waitFor();
    const said = (await library().textContent()) ?? '';
    expect(said).toContain('báo người quản trị');
    expect(said).toContain(`accounts, ${desk.people.reporter.id}`);
    expect(await seriousFaults(page)).toEqual([]);
    await shoot(page, 'verify-fault');
  });
});
