import type { Page } from 'playwright-core';
import { makeFigure, makeParagraph } from '../../../../domain/document/make.ts';
import type { BlockNode } from '../../../../domain/document/schema.ts';
import { painted } from '../../support/painted.ts';

/** Text, a figure, text: where carets go in and out. */
export const three = (): BlockNode[] => [
  makeParagraph('một hai'),
  makeFigure({ caption: 'chú thích' }),
  makeParagraph('ba bốn'),
];

/** Which field has the focus, or 'text'. */
export const place = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement;
    if (!(active instanceof HTMLElement)) return 'nothing';
    return active.dataset['word'] ?? (active.isContentEditable ? 'text' : active.tagName);
  });

export const caretText = (page: Page) =>
  page.evaluate(() => `${getSelection()?.anchorNode?.nodeValue}@${getSelection()?.anchorOffset}`);

export const press = async (page: Page, ...keys: string[]): Promise<string[]> => {
  const places: string[] = [];
  for (const key of keys) {
    await page.keyboard.press(key);
    await painted(page);
    places.push(await place(page));
  }
  return places;
};
