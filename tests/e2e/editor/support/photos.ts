import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import sharp from 'sharp';

/** A small photo that no other test has: the library knows a photo by its bytes. */
export const photo = async (): Promise<string> => {
  const [r = 0, g = 0, b = 0] = randomBytes(3);
  const image = sharp({
    create: { width: 300, height: 200, channels: 3, background: { r, g, b } },
  });
  return (await image.jpeg().toBuffer()).toString('base64');
};

export type Gift = 'paste' | 'drop';

/** Gives the editor photos as the system does, at the caret or over an element. */
export async function give(
  page: Page,
  gift: Gift,
  photos: string[],
  selector = ':focus',
): Promise<void> {
  await page.evaluate(
    ([kind, list, css]) => {
      const data = new DataTransfer();
      for (const [i, base64] of list.entries()) {
        const bytes = Uint8Array.from(atob(base64), (c) => c.codePointAt(0) ?? 0);
        data.items.add(new File([bytes], `anh-${i}.jpg`, { type: 'image/jpeg' }));
      }
      const target = document.querySelector(css);
      if (target === null) throw new Error(`No ${css}`);
      const init = { bubbles: true, cancelable: true };
      if (kind === 'paste') {
        target.dispatchEvent(new ClipboardEvent('paste', { ...init, clipboardData: data }));
        return;
      }
      const box = target.getBoundingClientRect();
      const at = { clientX: box.left + 20, clientY: box.top + box.height * 0.9 };
      for (const type of ['dragover', 'drop'])
        target.dispatchEvent(new DragEvent(type, { ...init, ...at, dataTransfer: data }));
    },
    [gift, photos, selector] as const,
  );
}
