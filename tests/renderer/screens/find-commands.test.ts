import { beforeAll, expect, it, vi } from 'vitest';

/** The palette, asked on the desk by the words that people bring from other programs. */

beforeAll(async () => {
  vi.stubGlobal('window', { addEventListener: () => undefined });
  vi.stubGlobal('document', { documentElement: {} });
  const { startI18n } = await import('../../../renderer/i18n/start.ts');
  await startI18n('vi');
});

it.each([
  ['tu dien', 'dictionary.open'],
  ['trợ giúp', 'help.handbook'],
  ['phóng to', 'view.larger'],
  ['mở tệp word', 'bulletin.import'],
  ['cài đặt', 'settings.open'],
])('%j finds %s first', async (query, id) => {
  const { findCommands } = await import('../../../renderer/screens/palette/find-commands.ts');
  expect(findCommands(query)[0]?.id).toBe(id);
});

it('what nobody calls anything finds nothing', async () => {
  const { findCommands } = await import('../../../renderer/screens/palette/find-commands.ts');
  expect(findCommands('tìm').map(({ id }) => id)).toEqual(['desk.search']);
  expect(findCommands('không có lệnh này')).toEqual([]);
});
