import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { BulletinFields } from '../../../domain/bulletin.ts';
import { emptyFields } from '../../../domain/bulletin.ts';
import type { CallInput, CallOutput, NewsroomCall } from '../../../domain/contract.ts';
import { NewsroomError } from '../../../domain/errors.ts';
import { textDocument } from '../../newsroom/support/documents.ts';
import { askNewsroom } from '../support/bridge.ts';
import { PASSCODE, type StationDesk, type Trade, enterAs } from '../support/station.ts';

/** Bulletins and people, as the tests of a bulletin's life need them. */

export async function call<C extends NewsroomCall>(
  page: Page,
  name: C,
  input: CallInput<C>,
): Promise<CallOutput<C>> {
  const answer = await askNewsroom(page, name, input);
  if (!answer.ok) throw new NewsroomError(answer.code, answer.detail);
  return answer.value;
}

export const HEADLINE = 'Ra quân làm đường hoa';

/** Makes a bulletin of whoever is here, without a hand at the keyboard. */
export function made(
  page: Page,
  fields: Partial<BulletinFields> = {},
  text = 'Sáng nay, bà con thôn Nà Hoa làm đường hoa.',
): Promise<{ id: string; version: number }> {
  const all = { ...emptyFields(), headline: HEADLINE, ...fields };
  return call(page, 'bulletins:create', { fields: all, document: textDocument(text) });
}

/** Sent by whoever is here, and approved by the approver, who then leaves the window to `then`. */
export async function approved(
  { page, people }: StationDesk,
  then: Trade,
  fields: Partial<BulletinFields> = {},
): Promise<{ id: string; revision: string; code: string }> {
  await enterAs(page, people.reporter);
  const { id, version } = await made(page, fields);
  const { revision } = await call(page, 'review:submit', { id, version, note: '' });
  await enterAs(page, people.approver);
  const { code } = await call(page, 'review:approve', { id, revision, passcode: PASSCODE });
  await enterAs(page, people[then]);
  return { id, revision, code };
}

/** Opens a bulletin of the desk by its headline. */
export async function open(page: Page, headline = HEADLINE): Promise<void> {
  await page.locator('[data-row]').filter({ hasText: headline }).first().click();
  await page.getByRole('textbox', { name: 'Tiêu đề' }).waitFor();
}

export async function toDesk(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bàn tin', exact: true }).click();
  await page.getByRole('textbox', { name: 'Tìm bản tin' }).waitFor();
}

/** The line above the sheet. */
export function bar(page: Page) {
  return page.getByRole('region', { name: 'Bản tin đang ở bước nào' });
}

export function stateChip(page: Page) {
  return page.locator('header').first();
}

/** Types at the end of the text. */
export async function typeAtEnd(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Nội dung bản tin' }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

export function bodyText(page: Page): Promise<string> {
  return page.getByRole('textbox', { name: 'Nội dung bản tin' }).innerText();
}

/** What lies on the disk, as anybody who opens it finds it. */
export async function storedText(page: Page, id: string): Promise<string> {
  const { document } = await call(page, 'bulletins:open', { id });
  return document;
}

export async function saved(page: Page): Promise<void> {
  await expect.poll(() => page.getByText(/Đã lưu \d\d:\d\d:\d\d/).count()).toBeGreaterThan(0);
}
