import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { fieldsOf, textDocument } from '../../newsroom/support/documents.ts';
import { seriousFaults } from '../support/axe.ts';
import { askNewsroom } from '../support/bridge.ts';
import { fitFaultsWhenLarge } from '../support/fits.ts';
import { shoot } from '../support/screenshots.ts';
import { type StationDesk, type StationNewsroom, launchStation } from '../support/station.ts';
import { openBulletin } from './support.ts';

/** The trash is emptied by a person alone: asked once, with counts, and only of drafts never sent. */

let desk: StationDesk;
beforeAll(async () => {
  desk = await launchStation({ as: 'reporter', before: fillTrash });
});
afterAll(() => desk.close());

async function fillTrash(newsroom: StationNewsroom): Promise<void> {
  await newsroom.enter(newsroom.people.reporter);
  const make = async (headline: string) => {
    const document = textDocument('Câu.');
    const { id } = await newsroom.call('bulletins:create', {
      fields: fieldsOf({ headline }),
      document,
    });
    return id;
  };
  const [one, sent] = [await make('Nháp để bỏ'), await make('Tin đã gửi')];
  await newsroom.call('review:submit', { id: sent, version: 1, note: '' });
  await newsroom.call('review:takeBack', { id: sent });
  for (const id of [one, sent]) await newsroom.call('bulletins:trash', { id });
}

describe('the trash', () => {
  test('refuses to purge what was once sent, and says so', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: /^Thùng rác/ }).click();
    await openBulletin(page, 'Tin đã gửi');
    await page.getByRole('button', { name: 'Xóa hẳn…' }).click();
    await page
      .getByText(/đã từng gửi duyệt nên phải giữ lại/)
      .first()
      .waitFor();
    const left = await askNewsroom(page, 'desk:counts', {});
    expect(left).toMatchObject({ ok: true, value: { trash: 2 } });
    await page.getByRole('button', { name: 'Bàn tin', exact: true }).click();
  });

  test('asks once before a draft goes for good', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: /^Thùng rác/ }).click();
    await openBulletin(page, 'Nháp để bỏ');
    await page.getByRole('button', { name: 'Xóa hẳn…' }).click();
    const question = page.getByRole('alertdialog', { name: 'Xóa hẳn “Nháp để bỏ”?' });
    await question.waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await shoot(page, 'history-purge');
    await question.getByRole('button', { name: 'Thôi, giữ lại' }).click();
    await page.getByRole('button', { name: 'Xóa hẳn…' }).click();
    await question.getByRole('button', { name: 'Xóa hẳn' }).click();
    await page.getByText('Đã xóa hẳn 1 bản nháp.').first().waitFor();
    await page.getByRole('button', { name: 'Viết bản tin' }).waitFor();
    const left = await askNewsroom(page, 'desk:counts', {});
    expect(left).toMatchObject({ ok: true, value: { trash: 1 } });
  });

  test('lets one draft go from its row, by mouse and by keyboard, and never one that was sent', async () => {
    const { page } = desk;
    for (const headline of ['Nháp một', 'Nháp hai']) {
      const made = await askNewsroom(page, 'bulletins:create', {
        fields: fieldsOf({ headline }),
        document: textDocument('Câu.'),
      });
      if (!made.ok) throw new Error(made.code);
      await askNewsroom(page, 'bulletins:trash', { id: made.value.id });
    }
    await page.getByRole('button', { name: /^Thùng rác/ }).click();
    const offered = page.getByRole('button', { name: /^Xóa hẳn: / });
    await page.getByRole('button', { name: 'Xóa hẳn: Nháp hai' }).waitFor();
    // The third was sent once: its row offers to restore it and no more.
    await expect.poll(() => page.getByRole('button', { name: /^Khôi phục: / }).count()).toBe(3);
    expect(await offered.count()).toBe(2);
    await shoot(page, 'history-trash-rows');
    expect(await fitFaultsWhenLarge(page, 'history-trash-rows')).toEqual([]);
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Xóa hẳn: Nháp hai' }).click();
    const question = page.getByRole('alertdialog', { name: 'Xóa hẳn “Nháp hai”?' });
    await question.getByText('Sẽ xóa 1 bản nháp.').waitFor();
    await question.getByRole('button', { name: 'Thôi, giữ lại' }).click();
    await question.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Xóa hẳn: Nháp hai' }).click();
    await question.getByRole('button', { name: 'Xóa hẳn' }).click();
    await question.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Xóa hẳn: Nháp hai' }).waitFor({ state: 'hidden' });
    // The list goes on at the row beside it, from where the keyboard does the same.
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.textContent ?? '');
    await expect.poll(focused, { timeout: 20_000 }).toContain('Nháp một');
    await page.keyboard.press('Shift+Delete');
    await page
      .getByRole('alertdialog', { name: 'Xóa hẳn “Nháp một”?' })
      .getByRole('button', { name: 'Xóa hẳn' })
      .click();
    await expect.poll(focused, { timeout: 20_000 }).toContain('Tin đã gửi');
    await page.keyboard.press('Shift+Delete');
    await page
      .getByText(/đã từng gửi duyệt nên phải giữ lại/)
      .first()
      .waitFor();
    const left = await askNewsroom(page, 'desk:counts', {});
    expect(left).toMatchObject({ ok: true, value: { trash: 1 } });
  });

  test('offers to empty itself of drafts that lay there for thirty days', async () => {
    const { page, dataDir } = desk;
    for (const headline of ['Cũ một', 'Cũ hai']) {
      const made = await askNewsroom(page, 'bulletins:create', {
        fields: fieldsOf({ headline }),
        document: textDocument('Câu.'),
      });
      if (!made.ok) throw new Error(made.code);
      await askNewsroom(page, 'bulletins:trash', { id: made.value.id });
    }
    // A month goes by.
    const raw = new Sqlite(path.join(dataDir, 'library.sqlite'), { timeout: 5_000 });
    raw.exec('UPDATE bulletins SET trashed_at = 1 WHERE trashed_at IS NOT NULL');
    raw.close();
    await page.getByRole('button', { name: /^Tất cả bản tin/ }).click();
    await page.reload();
    await page.getByRole('button', { name: /^Thùng rác/ }).click();
    await page.getByText('Có 2 bản nháp đã ở thùng rác quá 30 ngày.').waitFor();
    await shoot(page, 'history-old-trash');
    await page.getByRole('button', { name: 'Xóa hẳn…' }).click();
    const question = page.getByRole('alertdialog', { name: 'Xóa hẳn 2 bản nháp?' });
    await question.getByRole('button', { name: 'Xóa hẳn' }).click();
    await page.getByText('Đã xóa hẳn 2 bản nháp.').first().waitFor();
    // What was once sent stays.
    await page.getByText('Tin đã gửi').waitFor();
    await expect.poll(() => page.getByText('Cũ một').count()).toBe(0);
  });
});
