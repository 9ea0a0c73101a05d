import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFigure, makeParagraph } from '../../../domain/document/make.ts';
import type { BlockNode } from '../../../domain/document/schema.ts';
import { launchDesk, type LaunchedDesk } from '../support/launch.ts';
import { openRoom, type Room } from './support/room.ts';

/** 125 paragraphs of 80 syllables, 20 figures: the bulletin of the goal. */
const PARAGRAPHS = 125;
const SYLLABLES = 80;
const FIGURES = 20;
/** Goal for the script of one key, in ms. */
const KEY_LIMIT_MS = 8;

const SAMPLE =
  'xã thôn họp bà con sản xuất vụ mùa nông thôn mới đường trường trạm y tế phát thanh viên đọc tin'.split(
    ' ',
  );

function longBulletin(): BlockNode[] {
  const blocks: BlockNode[] = [];
  let next = 0;
  const word = (): string => SAMPLE[(next += 7) % SAMPLE.length] ?? '';
  for (let i = 0; i < PARAGRAPHS; i += 1) {
    blocks.push(makeParagraph(`${Array.from({ length: SYLLABLES }, word).join(' ')}.`));
    if (i % 6 === 2 && i / 6 < FIGURES) blocks.push(makeFigure({ caption: `Ảnh thứ ${i}` }));
  }
  return blocks;
}

let desk: LaunchedDesk;
let room: Room;
beforeAll(async () => {
  desk = await launchDesk();
  room = await openRoom(desk, ...longBulletin());
});
afterAll(() => desk.close());

const caretPlace = () =>
  room.page.evaluate(() => {
    const selection = getSelection();
    const box = selection?.rangeCount ? selection.getRangeAt(0).getBoundingClientRect() : null;
    return {
      isAtEnd: selection?.anchorOffset === selection?.anchorNode?.nodeValue?.length,
      isInSight: box !== null && box.top > 0 && box.bottom <= innerHeight,
    };
  });

test('Ctrl+End lands at the very end, in sight; Ctrl+Home at the start', async () => {
  await room.caret(0, 0);
  await room.page.keyboard.press('Control+End');
  await expect.poll(caretPlace).toEqual({ isAtEnd: true, isInSight: true });
  await room.page.keyboard.press('Control+Home');
  await expect.poll(caretPlace).toEqual({ isAtEnd: false, isInSight: true });
});

test('scrolling up from the end goes all the way, and never jumps back', async () => {
  const { page } = room;
  const text = page.locator('[contenteditable="true"]');
  const top = () => text.evaluate((element) => element.getBoundingClientRect().top);
  await page.keyboard.press('Control+End');
  await expect.poll(top).toBeLessThan(-10_000);
  await expect.poll(caretPlace).toEqual({ isAtEnd: true, isInSight: true });
  await page.mouse.move(400, 400);
  let before = await top();
  const moved = async (): Promise<number> => {
    const last = before;
    before = await top();
    return before - last;
  };
  await expect.poll(moved, { interval: 150 }).toBe(0);
  for (let i = 0; i < 150 && before < 0; i += 1) {
    await page.mouse.wheel(0, -500);
    await page.waitForTimeout(25);
    const now = await top();
    expect(now).toBeGreaterThanOrEqual(before);
    before = now;
  }
  expect(before).toBeGreaterThan(0);
});

test.each([
  ['start', 0],
  ['middle', 70],
  ['end', PARAGRAPHS + FIGURES - 1],
])('a key at the %s costs little', async (_where, block) => {
  await room.page.evaluate((index) => {
    document.querySelector('[contenteditable="true"]')?.children[index]?.scrollIntoView({
      block: 'center',
    });
  }, block);
  await room.caret(block, -1);
  await room.page.waitForTimeout(600);
  const costs = await scriptPerKey('ngày tháng năm hội nghị sơ kết xã nhà đường trường trạm ');
  // Judged in the middle of all keys: single ones may meet a save or the garbage collector.
  expect(costs.p50).toBeLessThan(KEY_LIMIT_MS);
});

test('a key costs little while words are looked for and found on every line', async () => {
  const { page } = room;
  await page.keyboard.press('Control+f');
  const words = page.getByRole('textbox', { name: 'Chữ cần tìm' });
  await words.fill('');
  const searching = await scriptPerKey('thôn xã họp bà con ');
  expect(searching.p50).toBeLessThan(KEY_LIMIT_MS);
  await words.fill('n');
  const count = page.getByRole('search').getByRole('status');
  const found = async (): Promise<number> =>
    Number((await count.textContent())?.split('/')[1]?.replaceAll('.', ''));
  await expect.poll(found).toBeGreaterThan(5_000);
  await room.caret(70, -1);
  const writing = await scriptPerKey('ngày tháng năm hội nghị sơ kết xã nhà đường trường trạm ');
  expect(writing.p50).toBeLessThan(KEY_LIMIT_MS);
  await words.press('Escape');
});

/** Script that the page ran for each key, by the clock of its own thread: another's turn costs it nothing. */
async function scriptPerKey(keys: string): Promise<{ p50: number; p95: number }> {
  const cdp = await room.page.context().newCDPSession(room.page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const script = async (): Promise<number> => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1_000;
  };
  const costs: number[] = [];
  for (const key of keys) {
    const before = await script();
    const event = { key, windowsVirtualKeyCode: 231 };
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key, ...event });
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    costs.push((await script()) - before);
  }
  const sorted = costs.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}
