import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seriousFaults } from '../support/axe.ts';
import { askNewsroom } from '../support/bridge.ts';
import { fitFaults } from '../support/fits.ts';
import { runCommand } from '../support/main-walk.ts';
import { shoot } from '../support/screenshots.ts';
import { PASSCODE, type StationDesk, enterAs, launchStation } from '../support/station.ts';

let desk: StationDesk;
beforeAll(async () => {
  desk = await launchStation({ as: 'administrator' });
});
afterAll(() => desk.close());

const button = (name: string | RegExp) => desk.page.getByRole('button', { name });
const passcode = () => desk.page.getByLabel('Mật mã', { exact: true });
const sign = async (done: string): Promise<void> => {
  await desk.page.getByLabel('Mật mã của anh/chị, để ký việc này').fill(PASSCODE);
  await button(done).click();
};
const openAccounts = async (): Promise<void> => {
  await button(/Mở bảng chọn/).waitFor();
  await runCommand(desk.page, 'tai khoan va khoa');
};
let once = '';

test('an administrator adds somebody; the temporary passcode shows once', async () => {
  const { page } = desk;
  await openAccounts();
  await page.getByRole('heading', { name: 'Tài khoản của đài' }).waitFor();
  await expect.poll(() => page.getByRole('listitem').count()).toBe(5);
  await shoot(page, 'accounts');
  expect(await seriousFaults(page)).toEqual([]);
  await button('Thêm người').click();
  await page.getByLabel('Họ và tên').fill('Hà Diễn');
  await page.getByRole('checkbox', { name: 'người duyệt' }).click();
  await shoot(page, 'accounts-new');
  expect(await seriousFaults(page)).toEqual([]);
  await sign('Thêm người này');
  await page.getByText('Đã có người dùng tên này').waitFor({ timeout: 20_000 });
  await page.getByLabel('Họ và tên').fill('Phùng Seo Lử');
  await page.getByLabel('Mật mã của anh/chị, để ký việc này').fill('không phải');
  await button('Thêm người này').click();
  await page.getByText('Mật mã không đúng').waitFor({ timeout: 20_000 });
  await sign('Thêm người này');
  await page.locator('[data-once]').waitFor({ timeout: 20_000 });
  once = (await page.locator('[data-once]').textContent()) ?? '';
  expect(once).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  await shoot(page, 'accounts-once');
  expect(await seriousFaults(page)).toEqual([]);
  await button('Chép').click();
  await page.getByText('Đã chép mật mã tạm.').first().waitFor();
  await button('Xong').click();
  expect(await page.content()).not.toContain(once);
  await button(/Phùng Seo Lử.*mật mã tạm/).waitFor();
  expect(await desk.app.evaluate(({ clipboard }) => clipboard.readText())).toBe(once);
});

test('the new one enters with it and chooses an own passcode, by keys alone', async () => {
  const { page } = desk;
  await page.keyboard.press('Control+l');
  await passcode().waitFor();
  await page.keyboard.press('Escape');
  await button(/Phùng Seo Lử/).waitFor();
  await page.keyboard.press('l');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toContain('Phùng Seo Lử');
  await page.keyboard.press('Enter');
  await passcode().waitFor();
  await page.keyboard.type(once.toLowerCase());
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Chào Phùng Seo Lử' }).waitFor({ timeout: 20_000 });
  expect(await button(/Viết bản tin/).count()).toBe(0);
  await shoot(page, 'lock-choose');
  expect(await seriousFaults(page)).toEqual([]);
  await page.keyboard.type('ruộng bậc thang');
  await page.getByLabel('Gõ lại mật mã mới').focus();
  await page.keyboard.type('ruộng bậc thang');
  await page.keyboard.press('Enter');
  await button(/Phùng Seo Lử phóng viên, người duyệt/).waitFor({ timeout: 30_000 });
  // An approver sees the keys, and nobody's account.
  await openAccounts();
  await page.getByRole('heading', { name: 'Khóa ký' }).waitFor();
  expect(await page.getByRole('tab', { name: 'Người' }).count()).toBe(0);
  await page.getByText('Khóa của Phùng Seo Lử').waitFor();
});

describe('a passcode that was reset', () => {
  test('makes a new key, which another approver confirms', async () => {
    const { page } = desk;
    await enterAs(page, desk.people.administrator);
    await openAccounts();
    await button(/Lò Văn Tám/).click();
    await button('Đặt lại mật mã…').click();
    await page.getByText('Khóa ký cũng thành khóa mới').waitFor();
    await shoot(page, 'accounts-reset');
    await sign('Đặt lại');
    await page.locator('[data-once]').waitFor({ timeout: 20_000 });
    const temporary = (await page.locator('[data-once]').textContent()) ?? '';
    await enterAs(page, desk.people.approver, temporary);
    await page.getByRole('heading', { name: 'Chào Lò Văn Tám' }).waitFor();
    await askNewsroom(page, 'session:choosePasscode', { next: PASSCODE });

    await enterAs(page, desk.people.administrator);
    await openAccounts();
    await page.getByText('khóa ký mới, chưa ai xác nhận').first().waitFor();
    await page.getByRole('tab', { name: 'Khóa ký' }).click();
    await page.getByText(/khóa mới từ hôm nay .*, do Lò Thị Mai cấp/).waitFor();
    await button('Xác nhận khóa này…').click();
    // The administrator has no say in it but by the sheet.
    await page.getByText('phải để người duyệt khác hoặc tờ giấy xác nhận').waitFor();
    await page.getByLabel('Mã khôi phục').fill(desk.sheet.recoveryCode);
    await shoot(page, 'accounts-keys');
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Xác nhận', exact: true }).click();
    await page.getByText('Đã xác nhận khóa của Lò Văn Tám.').first().waitFor({ timeout: 20_000 });
    await expect.poll(() => button('Xác nhận khóa này…').count()).toBe(0);
  });
});

test('the rules of the desk are stored, and are the session’s', async () => {
  const { page } = desk;
  await page.getByRole('tab', { name: 'Quy định' }).click();
  await page.getByRole('radio', { name: '20 phút' }).click();
  await page.getByRole('radio', { name: 'Được', exact: true }).click();
  await shoot(page, 'accounts-rules');
  expect(await seriousFaults(page)).toEqual([]);
  await expect
    .poll(() => askNewsroom(page, 'rules:read', {}))
    .toMatchObject({ value: { lockAfterMinutes: 20, ownText: 'allowed' } });
});

test('who leaves hands over: how many, and to whom', async () => {
  const { page } = desk;
  await enterAs(page, desk.people.reporter);
  await button(/Vàng A Páo.*Mở bảng chọn/).waitFor();
  await page.keyboard.press('Control+n');
  await page.getByRole('textbox', { name: 'Tiêu đề' }).waitFor();
  await page.keyboard.type('Chợ phiên cuối tuần');
  await page.getByText(/Đã lưu \d/).waitFor();

  await enterAs(page, desk.people.administrator);
  await openAccounts();
  await button(/Vàng A Páo/).click();
  await page.getByText('1 bản tin').waitFor();
  await button('Người này nghỉ…').click();
  await page.getByLabel('1 bản tin của Vàng A Páo giao cho').selectOption({ label: 'Lý Mẩy' });
  await shoot(page, 'accounts-leave');
  expect(await seriousFaults(page)).toEqual([]);
  await sign('Cho nghỉ và giao bài');
  await page
    .getByText('Vàng A Páo đã nghỉ. Đã giao 1 bản tin cho Lý Mẩy.')
    .first()
    .waitFor({ timeout: 20_000 });
  await page.getByRole('heading', { name: 'Đã nghỉ' }).waitFor();
  const people = await askNewsroom(page, 'session:people', {});
  const names = people.ok ? people.value.map(({ name }) => name) : [];
  expect(names).not.toContain('Vàng A Páo');
  // The last administrator stays.
  await button(/Lò Thị Mai \(đang ở bàn tin\)/).click();
  await button('Sửa tên, việc làm…').click();
  await page.getByRole('checkbox', { name: 'quản trị' }).click();
  await page.getByRole('checkbox', { name: 'phóng viên' }).click();
  await sign('Lưu');
  await page.getByText('Đài phải còn ít nhất một quản trị').waitFor({ timeout: 20_000 });
});

test('the station’s names are the administrator’s', async () => {
  const { page } = desk;
  await enterAs(page, desk.people.editor);
  await button(/Hà Diễn.*Mở bảng chọn/).waitFor();
  await page.keyboard.press('Control+,');
  const name = page.getByRole('textbox', { name: 'Tên đài' });
  await name.waitFor();
  expect(await name.getAttribute('readonly')).not.toBeNull();
  await page.getByText('Tên đài chỉ quản trị đổi được.').waitFor();
  await shoot(page, 'settings-editor');
  expect(await seriousFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
});

describe('at 1280 × 720 and 160 %', () => {
  beforeAll(async () => {
    await enterAs(desk.page, desk.people.administrator);
    await button(/Mở bảng chọn/).waitFor();
    await askNewsroom(desk.page, 'settings:write', { scale: 160 });
    await desk.page.setViewportSize({ width: 1280, height: 720 });
  });

  test('the accounts fit', async () => {
    const { page } = desk;
    await openAccounts();
    await button(/Hà Diễn/).click();
    await page.screenshot({ path: 'test-results/screens/accounts-160.png' });
    expect(await fitFaults(page)).toEqual([]);
    await button('Sửa tên, việc làm…').click();
    expect(await fitFaults(page)).toEqual([]);
    await page.screenshot({ path: 'test-results/screens/accounts-edit-160.png' });
    await page.getByRole('tab', { name: 'Khóa ký' }).click();
    await page.screenshot({ path: 'test-results/screens/accounts-keys-160.png' });
    expect(await fitFaults(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Quy định' }).click();
    await page.screenshot({ path: 'test-results/screens/accounts-rules-160.png' });
    expect(await fitFaults(page)).toEqual([]);
  });

  test('the lock fits', async () => {
    const { page } = desk;
    await page.keyboard.press('Control+l');
    await passcode().waitFor();
    expect(await fitFaults(page)).toEqual([]);
    await page.screenshot({ path: 'test-results/screens/lock-160.png' });
    await page.keyboard.press('Escape');
    await button(/Hà Diễn/).waitFor();
    expect(await fitFaults(page)).toEqual([]);
    await page.screenshot({ path: 'test-results/screens/lock-people-160.png' });
  });
});
