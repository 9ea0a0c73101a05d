import type { Page } from 'playwright-core';
import { fieldsOf, textDocument } from '../../newsroom/support/documents.ts';
import { painted } from '../support/painted.ts';
import type { StationNewsroom } from '../support/station.ts';

/** A bulletin of the reporter's, as the tests of this folder find it. */

export const headline = 'Xã Suối Mơ ra quân làm đường hoa';
export const first = 'Sáng nay, đông đảo bà con thôn Nà Hoa ra quân làm đường hoa dài 800 m.';
export const second = 'Chị Hoàng Thị Hoa cho biết: tổ tự quản sẽ duy trì hằng tháng.';

export async function writeBulletin(newsroom: StationNewsroom): Promise<string> {
  await newsroom.enter(newsroom.people.reporter);
  const { id } = await newsroom.call('bulletins:create', {
    fields: fieldsOf({ headline, byline: { author: 'Vàng A Páo', unit: 'Đài xã' } }),
    document: textDocument(first, second),
  });
  return id;
}

export async function openBulletin(page: Page, title = headline): Promise<void> {
  await page.getByRole('listitem').filter({ hasText: title }).getByRole('button').first().click();
  await page.getByRole('textbox', { name: 'Nội dung bản tin' }).waitFor();
}

/** Selects words of the text as a mouse does; the editor hears of it a moment later. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const root = document.querySelector<HTMLElement>('[data-lexical-editor="true"]');
    if (root === null) throw new Error('There is no text');
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      root.focus();
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`No such words: ${wanted}`);
  }, words);
  await painted(page);
}

/** The words under a highlight of the page, as they stand now. */
export function markedWords(page: Page, name: string): Promise<string[]> {
  return page.evaluate((highlight) => [...(CSS.highlights.get(highlight) ?? [])].map(String), name);
}
