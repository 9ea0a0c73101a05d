import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { fieldsOf, textDocument } from '../../newsroom/support/documents.ts';
import { seriousFaults } from '../support/axe.ts';
import { askNewsroom } from '../support/bridge.ts';
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
    const question = page.getByRole('alertdialog', { name: 'Xóa hẳn 1 bản nháp?' });
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
    expect(await page.getByText('Cũ một').count()).toBe(0);
  });
});
