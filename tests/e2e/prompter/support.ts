import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { emptyFields } from '../../../domain/bulletin.ts';
import { makeDocument, makeParagraph } from '../../../domain/document/make.ts';
import { askNewsroom } from '../support/bridge.ts';
import { hasFocus, listHasFocus } from '../support/focus.ts';

export type Made = { readonly id: string; readonly headline: string; version: number };

/** A bulletin of these paragraphs in the library, as the page itself would store it. */
export async function makeBulletin(page: Page, ...texts: string[]): Promise<Made> {
  const headline = `Bản tin ${randomUUID()}`;
  const made = await askNewsroom(page, 'bulletins:create', {
    fields: { ...emptyFields(), headline },
    document: JSON.stringify(makeDocument(texts.map(makeParagraph))),
  });
  if (!made.ok) throw new Error(made.code);
  return { ...made.value, headline };
}

/** Another text for it, as from elsewhere while the announcer reads. */
export async function rewrite(page: Page, made: Made, ...texts: string[]): Promise<void> {
  const saved = await askNewsroom(page, 'bulletins:save', {
    id: made.id,
    baseVersion: made.version,
    visit: randomUUID(),
    sequence: 1,
    fields: { ...emptyFields(), headline: made.headline },
    document: JSON.stringify(makeDocument(texts.map(makeParagraph))),
  });
  if (!saved.ok) throw new Error(saved.code);
  made.version = saved.value.version;
}

/** The desk as it stands after it was loaded anew: nothing of the last test is left on the screen. */
export async function loadAnew(page: Page): Promise<void> {
  await page.reload();
  await page.getByRole('button', { name: 'Viết bản tin' }).waitFor();
}

/** From the desk by the key, as an announcer does: the row has the focus. */
export async function openPrompter(page: Page, { headline }: Made): Promise<void> {
  const row = page.getByRole('button', { name: headline }).first();
  await row.waitFor();
  await listHasFocus(page);
  await row.focus();
  await hasFocus(row);
  await page.keyboard.press('F5');
  await page.getByRole('main', { name: 'Phòng đọc' }).waitFor();
  await page.locator('[data-block]').first().waitFor();
}

/** What a key does is seen with the next frame. */
export function frame(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}

/** The words that stand on the eye's line this moment, by what is seen. */
export async function wordsAtEye(page: Page): Promise<string> {
  await frame(page);
  return page.evaluate(() => {
    const text = document.querySelector('[data-block]')?.closest('section');
    const eye = text?.parentElement?.firstElementChild?.getBoundingClientRect();
    if (!text || !eye) throw new Error('No text on the glass');
    const middle = (eye.top + eye.bottom) / 2;
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const found: { word: string; away: number }[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/\S+/gu)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const box = range.getBoundingClientRect();
        found.push({ word, away: Math.abs((box.top + box.bottom) / 2 - middle) });
      }
    }
    const nearest = Math.min(...found.map(({ away }) => away));
    return found
      .filter(({ away }) => away < nearest + 4)
      .map(({ word }) => word)
      .join(' ');
  });
}

/** A fact of the top line: "đã đọc", "còn", "nhịp". */
export async function fact(page: Page, name: 'spent' | 'left' | 'speed'): Promise<string> {
  return (await page.locator(`[data-fact="${name}"] b`).textContent()) ?? '';
}

/** "1′07″" in seconds. */
export function secondsOf(duration: string): number {
  const [, minutes = '', seconds = ''] = /^(\d+)′(\d+)″$/.exec(duration) ?? [];
  return Number(minutes) * 60 + Number(seconds);
}

/** Words that tell their own number: word n (from 0) is the (n + 1)th syllable. */
const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
export function countedWords(count: number): string {
  return Array.from({ length: Math.ceil(count / 4) }, (_none, index) => {
    const digits = Array.from(String(1000 + index))
      .slice(1)
      .map((digit) => DIGITS[Number(digit)] ?? '');
    return `mục ${digits.join(' ')}`;
  }).join(' ');
}

/** The numbers told by the words of a line, smallest and largest, in syllables. */
export function syllablesOf(line: string): { from: number; to: number } {
  const numbers = [...line.matchAll(/mục (\S+) (\S+) (\S+)/gu)].map(([, ...digits]) =>
    Number(digits.map((digit) => DIGITS.indexOf(digit)).join('')),
  );
  return { from: Math.min(...numbers) * 4, to: (Math.max(...numbers) + 1) * 4 };
}
