// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { makeFigure, makeParagraph } from '#domain/document/make';
import { documentOf, openEditor } from '../support/editor.ts';

/** Until the whole text was counted there is no number: half of one would be taken for the truth. */

test.each([
  ['a text', [makeParagraph('Sáng nay họp.'), makeFigure({ caption: 'Ảnh' })], 3],
  ['an empty text', [makeParagraph('')], 0],
  ['no block at all', [], 0],
] as const)(
  '%s has no counts when it opens, and true ones soon',
  async (_name, blocks, syllables) => {
    const { handle } = openEditor(documentOf(...blocks));
    expect(handle.counts()).toBeNull();
    await expect.poll(() => handle.counts()?.syllables).toBe(syllables);
  },
);
