import type { BrowserWindow } from 'electron';
import { powerSaveBlocker } from 'electron';

/**
 * The window while somebody reads from it on air: the whole screen, no menu bar, and a display that does
 * not go dark because nobody touches a key. Left again, it stands as it stood.
 */
export class ReadingScreen {
  readonly #window: BrowserWindow;
  /** What to give back; null: nobody reads. */
  #before: { readonly full: boolean; readonly menu: boolean; readonly awake: number } | null = null;
  /** How large it is to be, while the system is still making it so; null: it is. */
  #becoming: boolean | null = null;

  constructor(window: BrowserWindow) {
    this.#window = window;
    const leave = (): void => this.set(false);
    // A page that is loaded anew, or gone, reads no more and cannot say so.
    window.webContents.on('did-navigate', leave);
    window.webContents.on('render-process-gone', leave);
    window.once('closed', leave);
    const become = (): void => void (this.#becoming = null);
    window.on('enter-full-screen', become);
    window.on('leave-full-screen', become);
  }

  set(on: boolean): void {
    if (on === (this.#before !== null)) return;
    if (on) this.#enter();
    else this.#leave();
  }

  #enter(): void {
    const window = this.#window;
    this.#before = {
      // Whoever comes back at once finds it on its way to what it was.
      full: this.#becoming ?? window.isFullScreen(),
      menu: window.isMenuBarVisible(),
      awake: powerSaveBlocker.start('prevent-display-sleep'),
    };
    window.setMenuBarVisibility(false);
    window.setFullScreen(true);
  }

  #leave(): void {
    const before = this.#before;
    this.#before = null;
    if (before === null) return;
    powerSaveBlocker.stop(before.awake);
    if (this.#window.isDestroyed()) return;
    this.#window.setMenuBarVisibility(before.menu);
    if (before.full !== this.#window.isFullScreen()) this.#becoming = before.full;
    this.#window.setFullScreen(before.full);
  }
}
