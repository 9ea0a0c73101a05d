import { BrowserWindow } from 'electron';
import { EMPTY_PAGE } from '../protocol/kept-host.ts';
import { SCHEME } from '../protocol/schemes.ts';
import { paperSession } from '../protocol/serve.ts';

/** Any world but the page's own (0) and the preload's (999). */
const WAITING_WORLD = 1_000;

/**
 * Loaded faces, so that no sheet lacks one. Photos are there when the page has loaded, and printing decodes
 * them itself: waiting for that here cost 45 ms, in a window that nobody sees sometimes a second (measured).
 */
const EVERYTHING_IS_THERE = 'document.fonts.ready.then(() => undefined)';

/**
 * A window that nobody sees, which holds one sheet after another. Scripts of the sheet itself are
 * stopped by its policy (no source of scripts is allowed); script stays enabled in the window, since a world
 * of our own is what can wait for fonts and photos (with `javascript: false` that never answers: tried).
 */
export function makePaperWindow(): BrowserWindow {
  return new BrowserWindow({
    show: false,
    width: 800,
    height: 1_130,
    webPreferences: {
      session: paperSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
      backgroundThrottling: false,
      devTools: false,
    },
  });
}

/** Loads one kept sheet and answers when all of it is there. */
export async function loadSheet(window: BrowserWindow, job: string): Promise<void> {
  await window.loadURL(`${SCHEME}://print/${job}`);
  await window.webContents.executeJavaScriptInIsolatedWorld(WAITING_WORLD, [
    { code: EVERYTHING_IS_THERE },
  ]);
}

/**
 * Leaves no bulletin behind in a window that waits for the next. An address of the same host, since another
 * would end the process, and the next sheet would wait 75 ms for a new one (measured).
 */
export function emptySheet(window: BrowserWindow): void {
  if (!window.isDestroyed())
    void window.loadURL(`${SCHEME}://print/${EMPTY_PAGE}`).catch(() => undefined);
}
