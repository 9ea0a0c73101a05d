import { beforeAll, expect, it } from 'vitest';
import { makeFigure } from '#domain/document/make';
import type { FigureNode } from '#domain/document/schema';
import { i18n, startI18n } from '../../../../../renderer/i18n/start.ts';
import { wordPhotos } from '../../../../../renderer/screens/review/side/photo-words.ts';

beforeAll(async () => {
  Object.assign(globalThis, { document: { documentElement: {} } });
  await startI18n('vi');
});

const captioned = makeFigure({ caption: 'Đường hoa' }, 'a'.repeat(64));
const bare = makeFigure({}, 'b'.repeat(64));
const awaited = makeFigure({ caption: 'Toàn cảnh hội nghị' });

it.each<[FigureNode[], string]>([
  [[], 'không có ảnh'],
  [[captioned, captioned], '2 ảnh, đều có chú thích'],
  [[captioned, bare], '2 ảnh, 1 ảnh chưa có chú thích'],
  [[awaited, awaited], '2 ảnh đang chờ'],
  [[captioned, awaited], '1 ảnh, đều có chú thích, 1 ảnh đang chờ'],
])('what is signed of photos: case %#', (figures, words) => {
  expect(wordPhotos(figures, i18n.t)).toBe(words);
});
