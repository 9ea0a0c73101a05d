import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import type { Logger } from '../log.ts';
import type { Memory } from '../memory.ts';
import { preloadFile } from '../places.ts';
import { PAGE_ORIGIN } from '../protocol/schemes.ts';
import type { Say } from '../wording/words.ts';
import type { Rectangle } from './place.ts';
import { MINIMUM_SIZE, placeWindow } from './place.ts';

/** The desk's colour in `renderer/styles/tokens.css`: the window has it before the page is there. */
const BACKGROUND = { light: '#efeae0', dark: '#171512' } as const;

/** Makes the one window of the desk, where it stood the last time. It is shown when it has a picture. */
export function makeMainWindow(memory: Memory, say: Say): BrowserWindow {
  const { theme, place, maximized } = memory.contents;
  nativeTheme.themeSource = theme;
  const window = new BrowserWindow({
    ...placeWindow(place, workAreas()),
    minWidth: MINIMUM_SIZE.width,
    minHeight: MINIMUM_SIZE.height,
    show: false,
    title: say('app.name'),
    backgroundColor: backgroundColor(),
    webPreferences: {
      preload: preloadFile(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  // The title is the shell's, by `window:dress`; the document's own changes with every screen.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  rememberPlace(window, memory);
  return window;
}

/** Rejects never: a window that is closed while it loads is no failure. */
export async function loadDesk(window: BrowserWindow, log: Logger): Promise<void> {
  try {
    await window.loadURL(`${PAGE_ORIGIN}/`);
  } catch (error) {
    log.warn('the page was not loaded', error);
  }
}

/** Theme and title follow the settings; the next start begins in the same colours. */
export function dressWindow(
  window: BrowserWindow,
  memory: Memory,
  dress: { theme: 'system' | 'light' | 'dark'; title: string },
): void {
  nativeTheme.themeSource = dress.theme;
  memory.change({ theme: dress.theme });
  window.setBackgroundColor(backgroundColor());
  window.setTitle(dress.title);
}

function backgroundColor(): string {
  return nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light;
}

function rememberPlace(window: BrowserWindow, memory: Memory): void {
  const remember = (): void => {
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return;
    memory.change({ place: window.getNormalBounds(), maximized: window.isMaximized() });
  };
  window.on('resize', remember);
  window.on('move', remember);
  window.on('maximize', remember);
  window.on('unmaximize', remember);
}

function workAreas(): [Rectangle, ...Rectangle[]] {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return [primary.workArea, ...others.map(({ workArea }) => workArea)];
}
