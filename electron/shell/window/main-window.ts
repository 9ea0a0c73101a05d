import { BrowserWindow } from 'electron';
import { preloadFile } from '../places.ts';
import { PAGE_ORIGIN } from '../protocol/schemes.ts';

/** Everything on every screen fits from here on. */
const MINIMUM = { width: 960, height: 600 };

export async function openMainWindow(): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: MINIMUM.width,
    minHeight: MINIMUM.height,
    show: false,
    webPreferences: {
      preload: preloadFile(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  await window.loadURL(`${PAGE_ORIGIN}/`);
  return window;
}
