import type { BrowserWindow } from 'electron';
import { app, nativeImage } from 'electron';
import { drawBadge } from './badge-picture.ts';

/** How much waits, on the program's icon: where the system has numbers for it, and where it has none. */
export function showBadge(
  window: BrowserWindow,
  { count, words }: { count: number; words: string },
): void {
  if (process.platform !== 'win32') {
    // Only some of Linux's docks show it; the window's title says it everywhere.
    app.setBadgeCount(count);
    return;
  }
  if (count === 0) {
    window.setOverlayIcon(null, '');
    return;
  }
  const { side, pixels } = drawBadge(count);
  const size = { width: side, height: side, scaleFactor: 2 };
  window.setOverlayIcon(nativeImage.createFromBitmap(Buffer.from(pixels), size), words);
}
