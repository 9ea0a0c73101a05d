import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { emptyFields } from '../../../../domain/bulletin.ts';
import { makeDocument } from '../../../../domain/document/make.ts';
import type { BlockNode, BulletinDocument } from '../../../../domain/document/schema.ts';
import { askNewsroom } from '../../support/bridge.ts';
import type { LaunchedDesk } from '../../support/launch.ts';
import { painted } from '../../support/painted.ts';

/** Long past the second within which everything is saved, and the seconds that a large photo takes. */
const SAVE_LIMIT_MS = 30_000;

export type Room = {
  readonly page: Page;
  /** Puts the caret into the text of the nth block; a negative offset counts from its end. */
  caret: (block: number, offset: number) => Promise<void>;
  select: (block: number, from: number, to: number) => Promise<void>;
  /** The field of the nth figure, with the caret at its end. */
  field: (figure: number, word: 'caption' | 'credit' | 'alt') => Promise<void>;
  /** What stands in the library, once it is as wanted; after the limit, as it is. */
  stored: (isWanted: (blocks: BlockNode[]) => boolean) => Promise<BlockNode[]>;
  /** The version in the library: it rises with each save. */
  version: () => Promise<number>;
};

/** Opens a bulletin of its own with that text in the writing room, as a person does from the desk. */
export async function openRoom(desk: LaunchedDesk, ...blocks: BlockNode[]): Promise<Room> {
  const { page } = desk;
  const headline = `Bản tin ${randomUUID()}`;
  const made = await askNewsroom(page, 'bulletins:create', {
    fields: { ...emptyFields(), headline },
    document: JSON.stringify(makeDocument(blocks)),
  });
  if (!made.ok) throw new Error(made.code);
  const { id } = made.value;
  await page.reload();
  await page.getByRole('button', { name: headline }).first().click();
  await page.locator('[contenteditable="true"]').waitFor();
  const open = async () => {
    const answer = await askNewsroom(page, 'bulletins:open', { id });
    if (!answer.ok) throw new Error(answer.code);
    return answer.value;
  };
  return {
    page,
    caret: (block, offset) => placeCaret(page, block, offset, offset),
    select: (block, from, to) => placeCaret(page, block, from, to),
    field: async (figure, word) => {
      const field = page.locator(`[data-word="${word}"]`).nth(figure);
      await field.focus();
      await field.press('End');
    },
    async stored(isWanted) {
      const until = Date.now() + SAVE_LIMIT_MS;
      for (;;) {
        const document: BulletinDocument = JSON.parse((await open()).document);
        const { children } = document.root;
        if (isWanted(children) || Date.now() > until) return children;
        await page.waitForTimeout(50);
      }
    },
    version: async () => (await open()).version,
  };
}

async function placeCaret(page: Page, block: number, from: number, to: number): Promise<void> {
  await page.evaluate(
    async ([index, anchor, focus]) => {
      const root = document.querySelector<HTMLElement>('[contenteditable="true"]');
      const element = root?.children[index];
      if (!root || !element) throw new Error('No such block');
      root.focus();
      const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
      const place = text ?? element;
      const at = (offset: number): number =>
        text === null ? 0 : offset < 0 ? (text.nodeValue ?? '').length + 1 + offset : offset;
      // The editor hears of it by the next selectionchange; there is none where the caret stood there already.
      const heard = new Promise((resolve) => {
        document.addEventListener('selectionchange', resolve, { once: true });
        setTimeout(resolve, 150);
      });
      getSelection()?.setBaseAndExtent(place, at(anchor), place, at(focus));
      await heard;
    },
    [block, from, to] as const,
  );
  await painted(page);
}

/** The words of a block, without format. */
export function wordsOf(block: BlockNode | undefined): string {
  if (block === undefined) return '';
  if (block.type === 'figure') return block.caption;
  return 'children' in block ? block.children.map(inside).join('') : '';
}

const inside = (node: object): string => {
  if ('text' in node && typeof node.text === 'string') return node.text;
  return 'children' in node && Array.isArray(node.children)
    ? node.children.map(inside).join('')
    : '';
};

/** Blocks in short: kind and words, figures with whether they have their photo. */
export const sketch = (blocks: readonly BlockNode[]): string =>
  blocks
    .map((block) =>
      block.type === 'figure'
        ? `[${block.photo === null ? '' : 'ảnh'}:${block.caption}]`
        : `${block.type}:${wordsOf(block)}`,
    )
    .join(' | ');
