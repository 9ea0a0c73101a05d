import { expect, test } from 'vitest';
import { awaitingCaptions, withPhotos } from '../../../domain/document/awaiting.ts';
import { makeDocument, makeFigure, makeParagraph } from '../../../domain/document/make.ts';
import { photosOf } from '../../../domain/document/photos.ts';

const sha = (letter: string): string => letter.repeat(64);
const document = makeDocument([
  makeFigure({ caption: 'một' }),
  makeParagraph('chữ'),
  makeFigure({ caption: 'có rồi' }, sha('a')),
  makeFigure({ caption: 'hai' }),
  makeFigure({ caption: 'ba' }),
]);

test('captions that await a photo, in order', () => {
  expect(awaitingCaptions(document)).toEqual(['một', 'hai', 'ba']);
});

test('they take the photos in order; others keep theirs', () => {
  const filled = withPhotos(document, [sha('b'), sha('c'), sha('d')]);
  expect(photosOf(filled)).toEqual([sha('b'), sha('a'), sha('c'), sha('d')]);
  expect(awaitingCaptions(document)).toHaveLength(3);
});

test('a photo that could not be taken leaves its own caption waiting', () => {
  const filled = withPhotos(document, [null, sha('c')]);
  expect(awaitingCaptions(filled)).toEqual(['một', 'ba']);
  expect(photosOf(filled)).toEqual([sha('a'), sha('c')]);
});
