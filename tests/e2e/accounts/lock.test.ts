import { afterAll, beforeAll, expect, test } from 'vitest';
import { askNewsroom } from '../support/bridge.ts';
import { seriousFaults } from '../support/axe.ts';
import { shoot } from '../support/screenshots.ts';
import { PASSCODE, launchStation, stationName, type StationDesk } from '../support/station.ts';

let desk: StationDesk;
beforeAll(async () => {
  desk = await launchStation();
});
afterAll(() => desk.close());

const mode = async (): Promise<string> => {
  const answer = await askNewsroom(desk.page, 'session:read', {});
  return answer.ok ? answer.value.mode : answer.code;
};
const button = (name: string | RegExp) => desk.page.getByRole('button', { name });

test('a start of the app stands before the lock: the station, the people, and no bulletin', async () => {
  const { page } = desk;
  await page.getByRole('heading', { name: stationName }).waitFor();
  await expect.poll(() => page.getByRole('listitem').count()).toBe(5);
  expect(await page.getByRole('button', { name: /Vàng A Páo/ }).textContent()).toContain(
    'phóng viên',
  );
  expect(await page.textContent('body')).not.toContain('SUỐI MƠ');
  expect(await seriousFaults(page)).toEqual([]);
  await shoot(page, 'lock-people');
});

test('by keys alone: a letter of the name, Enter, the passcode, Enter', async () => {
  const { page } = desk;
  await page.keyboard.press('d');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toContain('Hà Diễn');
  await page.keyboard.press('p');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toContain('Vàng A Páo');
  await page.keyboard.press('Enter');
  await page.getByLabel('Mật mã', { exact: true }).waitFor();
  await shoot(page, 'lock-passcode');
  expect(await seriousFaults(page)).toEqual([]);
  await page.keyboard.type(PASSCODE);
  await page.keyboard.press('Enter');
  await button('Viết bản tin').waitFor();
  expect(await mode()).toBe('unlocked');
  await button(/Vàng A Páo,? phóng viên/).waitFor();
});
