import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seriousFaults } from '../support/axe.ts';
import { askNewsroom, killNewsroom, newsroomPid, waitForConnection } from '../support/bridge.ts';
import { runCommand } from '../support/main-walk.ts';
import { shoot } from '../support/screenshots.ts';
import { PASSCODE, type StationDesk, launchStation, stationName } from '../support/station.ts';

const words = 'Nước lũ đã rút khỏi thôn Nà Hoa.';

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
const passcode = () => desk.page.getByLabel('Mật mã', { exact: true });
const focused = () => desk.page.evaluate(() => document.activeElement?.textContent);
/** Of the lock screen: the desk that is about to go may have a button that names the same person. */
const person = (name: string) =>
  desk.page.getByRole('list', { name: 'Người của đài' }).getByRole('button', { name });
async function enter(name: string): Promise<void> {
  await person(name).click();
  await passcode().fill(PASSCODE);
  await desk.page.keyboard.press('Enter');
  await button(new RegExp(`${name}.*Mở bảng chọn`)).waitFor();
}

test('a start of the app stands before the lock: the station, the people, and no bulletin', async () => {
  const { page } = desk;
  await page.getByRole('heading', { name: stationName }).waitFor();
  await expect.poll(() => page.getByRole('listitem').count()).toBe(5);
  expect(await button(/Vàng A Páo/).textContent()).toContain('phóng viên');
  expect(await page.textContent('body')).not.toContain('SUỐI MƠ');
  expect(await seriousFaults(page)).toEqual([]);
  await shoot(page, 'lock-people');
});

test('by keys alone: a letter of the name, Enter, the passcode, Enter', async () => {
  const { page } = desk;
  await page.keyboard.press('d');
  await expect.poll(focused).toContain('Hà Diễn');
  await page.keyboard.press('p');
  await expect.poll(focused).toContain('Vàng A Páo');
  await page.keyboard.press('ArrowRight');
  await expect.poll(focused).toContain('Hà Diễn');
  await page.keyboard.press('p');
  await page.keyboard.press('Enter');
  await passcode().waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await page.keyboard.type(PASSCODE);
  await page.keyboard.press('Enter');
  await button(/Vàng A Páo phóng viên/).waitFor();
  expect(await mode()).toBe('unlocked');
});

describe('whoever locks the desk while writing', () => {
  test('leaves nothing of the text behind, and finds it again', async () => {
    const { page } = desk;
    await page.keyboard.press('Control+n');
    await page.getByRole('textbox', { name: 'Tiêu đề' }).waitFor();
    await page.keyboard.type('Nước lũ đã rút');
    await page.keyboard.press('Enter');
    await page.keyboard.type(words);
    // At once: half of it is not on the disk yet.
    await page.keyboard.press('Control+l');
    await passcode().waitFor();
    expect(await page.content()).not.toContain('Nước lũ');
    expect(await page.title()).not.toContain('Nước lũ');
    expect(await mode()).toBe('locked');
    await page.keyboard.press('Control+k');
    expect(await page.getByRole('combobox').count()).toBe(0);
    await passcode().fill(PASSCODE);
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Tiêu đề' }).waitFor();
    await page.getByText(words).waitFor();
  });

  test('finds it also after somebody else was here, who does not', async () => {
    const { page } = desk;
    await page.keyboard.press('Control+l');
    await button('Người khác').click();
    await enter('Lý Mẩy');
    expect(await page.getByRole('textbox', { name: 'Tiêu đề' }).count()).toBe(0);
    await button(/Lý Mẩy.*Mở bảng chọn/).click();
    await shoot(page, 'who-menu');
    await page.getByRole('menuitem', { name: 'Đổi người' }).click();
    await enterByName('Vàng A Páo');
    await page.getByText(words).waitFor();
  });
});

/** In the writing room no chip says who it is. */
async function enterByName(name: string): Promise<void> {
  await person(name).click();
  await passcode().fill(PASSCODE);
  await desk.page.keyboard.press('Enter');
  await expect.poll(mode).toBe('unlocked');
}

test('a newsroom that dies keeps the person, the bulletin and the text', async () => {
  const { page } = desk;
  const before = await newsroomPid(desk.app);
  await killNewsroom(desk.app);
  await page.getByText(words).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Bà con về nhà.');
  const isAnother = async (): Promise<boolean> => {
    const pid = await newsroomPid(desk.app);
    return pid !== null && pid !== before;
  };
  await expect.poll(isAnother, { timeout: 20_000 }).toBe(true);
  await waitForConnection(page, 'ready');
  await page.getByText(/Đã lưu \d\d:\d\d:\d\d/).waitFor({ timeout: 20_000 });
  expect(await mode()).toBe('unlocked');
  expect(await passcode().count()).toBe(0);
  await page.getByText('Bà con về nhà.').waitFor();
});

/** What the lock shows, says and allows at each change, from the wait of `seconds` on until it is over. */
const toldWhile = (seconds: number) =>
  desk.page.evaluate(
    (wait) =>
      new Promise<{ seen: string; heard: string; isShut: boolean }[]>((resolve) => {
        const told: { seen: string; heard: string; isShut: boolean }[] = [];
        const note = (): void => {
          const heard = document.querySelector('[role=alert] > :not([aria-hidden])');
          const seen = document.querySelector('[role=alert] [aria-hidden]');
          const isWaiting = heard?.textContent?.includes(wait) === true;
          if (isWaiting)
            told.push({
              seen: seen?.textContent ?? '',
              heard: heard.textContent ?? '',
              isShut: document.querySelector('[type=submit]')?.matches(':disabled') === true,
            });
          if (isWaiting || told.length === 0) return;
          watch.disconnect();
          resolve(told);
        };
        const watch = new MutationObserver(note);
        watch.observe(document.body, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        });
      }),
    `phải chờ ${seconds} giây`,
  );

test('wrong passcodes: told in words, then a wait that is counted down, then the right one', async () => {
  const { page } = desk;
  await page.keyboard.press('Control+l');
  await passcode().waitFor();
  // Watched from inside: four seconds are soon over on a machine with other work.
  const watched = toldWhile(4);
  for (const wrong of ['một', 'hai', 'ba', 'bốn', 'năm']) {
    await expect.poll(() => passcode().isEnabled(), { timeout: 20_000 }).toBe(true);
    await passcode().fill(wrong);
    await page.keyboard.press('Enter');
    // The shortest wait is a second, after which one may type again.
    const told = /Mật mã không đúng|phải chờ|Gõ lại được rồi/;
    await expect
      .poll(() => page.getByRole('alert').allTextContents())
      .toEqual(expect.arrayContaining([expect.stringMatching(told)]));
  }
  await shoot(page, 'lock-wait');
  const told = await watched;
  // The seconds go by for the eye alone: whoever listens hears once how many there are.
  const seconds = told.map(({ seen }) => Number(/phải chờ (\d) giây/.exec(seen)?.[1]));
  expect(seconds[0]).toBe(4);
  expect(seconds).toEqual(seconds.toSorted((a, b) => b - a));
  expect(seconds.at(-1)).toBeLessThan(4);
  expect(new Set(told.map(({ heard }) => heard)).size).toBe(1);
  expect(told.every(({ isShut }) => isShut)).toBe(true);
  await page.getByText('Gõ lại được rồi.').waitFor({ timeout: 20_000 });
  await passcode().fill(PASSCODE);
  await page.keyboard.press('Enter');
  await page.getByText(words).waitFor();
});

test('one changes the passcode, and enters with the new one', async () => {
  const { page } = desk;
  await runCommand(page, 'doi mat ma');
  await page.getByRole('dialog', { name: 'Đổi mật mã' }).waitFor();
  await page.getByLabel('Mật mã đang dùng').fill(PASSCODE);
  await page.getByLabel('Mật mã mới', { exact: true }).fill('lá chè xanh');
  await page.getByLabel('Gõ lại mật mã mới').fill('lá chè');
  await page.getByLabel('Mật mã đang dùng').focus();
  await page.getByText('Hai lần gõ chưa giống nhau.').waitFor();
  await page.getByLabel('Gõ lại mật mã mới').fill('lá chè xanh');
  expect(await seriousFaults(page)).toEqual([]);
  await shoot(page, 'passcode-panel');
  await page.keyboard.press('Enter');
  await page.getByText('Đã đổi mật mã.').first().waitFor({ timeout: 20_000 });
  await page.keyboard.press('Control+l');
  await passcode().fill('lá chè xanh');
  await page.keyboard.press('Enter');
  await page.getByText(words).waitFor({ timeout: 20_000 });
});
