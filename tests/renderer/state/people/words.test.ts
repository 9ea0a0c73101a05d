import { beforeAll, describe, expect, it } from 'vitest';
import { startI18n } from '../../../../renderer/i18n/start.ts';
import {
  beginsWith,
  initials,
  wordNames,
  wordRoles,
} from '../../../../renderer/state/people/words.ts';

beforeAll(async () => {
  Object.assign(globalThis, { document: { documentElement: {} } });
  await startI18n('vi');
});

describe('people in words', () => {
  it.each([
    [['reporter', 'announcer'], 'phóng viên, phát thanh viên'],
    [['reporter', 'editor', 'approver', 'announcer'], 'bốn trong một'],
    [['reporter', 'editor', 'approver', 'announcer', 'administrator'], 'bốn trong một, quản trị'],
    [['administrator'], 'quản trị'],
  ] as const)('%s', (roles, words) => {
    expect(wordRoles(roles)).toBe(words);
  });

  it.each([
    ['Hà Diễn', 'HD'],
    ['  vàng  A páo ', 'VP'],
    ['Đặng Ốc', 'ĐỐ'],
    ['Mẩy', 'M'],
  ])('%s is %s', (name, letters) => expect(initials(name)).toBe(letters));

  it('names stand in a row as people say them', () => {
    expect(wordNames(['An'])).toBe('An');
    expect(wordNames(['An', 'Bình', 'Cúc'])).toBe('An, Bình và Cúc');
  });

  it('finds by the given name first, without tone marks', () => {
    expect(beginsWith('Hà Diễn', 'd')).toBe('given');
    expect(beginsWith('Đặng Văn Tám', 'd')).toBe('other');
    expect(beginsWith('Lê Ánh', 'A')).toBe('given');
    expect(beginsWith('Lê Ánh', 'x')).toBeNull();
  });
});
