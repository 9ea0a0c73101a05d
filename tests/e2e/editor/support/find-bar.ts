import type { Page } from 'playwright-core';
import type { Room } from './room.ts';

/** The bar in which words are looked for, as it is found in the window. */
export const bar = (page: Page) => page.getByRole('search', { name: /^Tìm (trong bài|và thay)$/ });
export const query = (page: Page) => page.getByRole('textbox', { name: 'Chữ cần tìm' });
export const instead = (page: Page) => page.getByRole('textbox', { name: 'Thay bằng' });
export const counted = (page: Page) => bar(page).getByRole('status').textContent();
export const option = (page: Page, name: string) => bar(page).getByRole('button', { name });

/** Opens the bar with that key and looks for the words, as by hand. */
export async function lookFor({ page }: Room, words: string, key = 'Control+f'): Promise<void> {
  await page.keyboard.press(key);
  await query(page).fill(words);
}
