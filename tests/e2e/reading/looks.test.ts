import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeParagraph } from '../../../domain/document/make.ts';
import type { BlockNode } from '../../../domain/document/schema.ts';
import { openRoom } from '../editor/support/room.ts';
import { approved, call, open } from '../life/room.ts';
import { seriousFaults } from '../support/axe.ts';
import { fitFaults } from '../support/fits.ts';
import { launchDesk, type LaunchedDesk } from '../support/launch.ts';
import { runCommand } from '../support/main-walk.ts';
import { shoot } from '../support/screenshots.ts';
import { type StationDesk, launchStation } from '../support/station.ts';

/** The screens of the spoken text at both ends of the letters' size: pictures for people, faults by machine. */

const SCALES = [100, 160] as const;

/** Its pictures, and what is wrong with it by machine. */
async function faultsOf(page: Page, name: string): Promise<string[]> {
  const faults = [...(await fitFaults(page)), ...(await seriousFaults(page))];
  await shoot(page, name);
  return faults;
}

const marked = (text: string, audience: 'air' | 'web'): BlockNode => ({
  ...makeParagraph(text),
  $: { audience },
});

const article: BlockNode[] = [
  makeParagraph(
    'Sáng 08/5/2023, quỹ QBX Tân Lập của UBND xã Suối Mơ họp bàn việc làm 1,5 km đường.',
  ),
  marked('Mời bà con nghe tiếp chương trình sau ít phút.', 'air'),
  marked('Ảnh và danh sách các hộ xem ở dưới.', 'web'),
  makeParagraph('BTV Đảng ủy xã dự họp, 12/15 chỉ tiêu đã đạt./.'),
];

describe.each(SCALES)('with letters of %i per cent', (scale) => {
  let desk: LaunchedDesk;
  beforeAll(async () => {
    desk = await launchDesk();
    await call(desk.page, 'settings:write', { scale });
    const context = { before: ['quỹ'], after: ['Tân Lập', 'Khe Sim'] };
    await call(desk.page, 'dictionary:put', {
      id: null,
      word: { written: 'KSX', spoken: 'kho sách xã', kind: 'word', note: 'Sổ của đài', context },
      overwrite: false,
    });
  });
  afterAll(() => desk.close());

  test('blocks for one audience, and how long the selection takes', async () => {
    const { page, select } = await openRoom(desk, ...article);
    await page
      .getByText(/đọc khoảng/u)
      .first()
      .waitFor();
    await select(0, 5, 14);
    await page.getByText(/Phần chọn: \d+ tiếng/u).waitFor();
    expect(await faultsOf(page, `reading-marks-${scale}`)).toEqual([]);
  });

  test('the spoken text, and the box that asks how a word is read', async () => {
    const { page } = await openRoom(desk, ...article);
    await page.keyboard.press('Control+2');
    await page.getByText(/Đọc khoảng \d+′\d\d″/).waitFor();
    expect(await faultsOf(page, `reading-tab-${scale}`)).toEqual([]);
    await page.locator('article [data-mark][title="QBX"]').focus();
    await page.keyboard.press('Alt+Enter');
    const box = page.getByRole('dialog', { name: '“QBX” đọc thế nào?' });
    await box.getByRole('button', { name: 'Cách đọc khác…' }).click();
    await box.getByRole('checkbox', { name: 'Nhớ cho đài này' }).check();
    // Where it is remembered is in sight at once.
    const last = box.getByRole('radio').last();
    await expect
      .poll(async () => {
        const [inner, outer] = [await last.boundingBox(), await box.boundingBox()];
        return inner !== null && outer !== null && inner.y + inner.height <= outer.y + outer.height;
      })
      .toBe(true);
    expect(await faultsOf(page, `reading-choice-${scale}`)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  test('the dictionary’s form with the words that stand beside', async () => {
    const { page } = desk;
    await page.reload();
    await page.getByRole('textbox', { name: 'Tìm bản tin' }).waitFor();
    await runCommand(page, 'cach doc cua dai');
    await page.getByRole('button', { name: 'Sửa KSX' }).click();
    await page.getByRole('textbox', { name: 'Đọc là' }).waitFor();
    expect(await faultsOf(page, `reading-dictionary-${scale}`)).toEqual([]);
  });
});

describe('what was approved and is read otherwise now', () => {
  let desk: StationDesk;
  beforeAll(async () => {
    desk = await launchStation();
  });
  afterAll(() => desk.close());

  test('is told above the text at either size', async () => {
    const { page } = desk;
    await approved(desk, 'announcer', { headline: 'TT Suối Mơ và BTV xã làm đường hoa' });
    await open(page, 'TT Suối Mơ và BTV xã làm đường hoa');
    const say = (written: string, spoken: string) =>
      call(page, 'dictionary:put', {
        id: null,
        word: { written, spoken, kind: 'word', note: '' },
        overwrite: false,
      });
    await say('TT Suối Mơ', 'trung tâm Suối Mơ');
    await say('BTV xã', 'biên tập viên xã');
    await say('Nà Hoa', 'Na Hoa');
    const line = page.getByRole('region', { name: /Cách đọc nay khác/ });
    await line.waitFor();
    for (const scale of SCALES) {
      await call(page, 'settings:write', { scale });
      await expect
        .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize))
        .toBe(`${(16 * scale) / 100}px`);
      expect(await faultsOf(page, `reading-frozen-${scale}`)).toEqual([]);
    }
  });
});
