import type { BrowserWindow } from 'electron';
import { dialog } from 'electron';
import type { DesktopInput } from '#domain/desktop-contract';
import { askForTarget } from '../desktop/dialogs.ts';
import { writeRescue } from '../desktop/files.ts';
import type { TellPage } from '../desktop/tell-page.ts';
import type { Say } from '../wording/words.ts';
import type { Choice, PageAnswer, Unsaved } from './closing.ts';
import { mayClose } from './closing.ts';

/** The page itself gives a slow disk 5 s and then says what is not saved; past that it is stuck. */
const PAGE_LIMIT_MS = 7_000;

type Options = {
  readonly window: BrowserWindow;
  readonly say: Say;
  readonly tell: TellPage;
};

/** Holds the window's closing back until nothing can be lost by it. */
export class ClosingDesk {
  readonly #options: Options;
  #answered: ((answer: PageAnswer) => void) | null = null;
  #closing = false;
  /** There is no page that could hold anything: it crashed, or the library never opened. */
  #nothingToLose = false;

  constructor(options: Options) {
    this.#options = options;
    options.window.on('close', (event) => {
      if (this.#nothingToLose) return;
      event.preventDefault();
      void this.#close();
    });
  }

  /** The page's word, from `window:closed`. */
  pageAnswered(answer: DesktopInput<'window:closed'>): void {
    this.#answered?.(answer);
  }

  pageIsGone(gone: boolean): void {
    this.#nothingToLose = gone;
    if (gone) this.#answered?.({ saved: true });
  }

  async #close(): Promise<void> {
    if (this.#closing) return;
    this.#closing = true;
    try {
      const may = await mayClose({
        askPage: () => this.#askPage(),
        askPerson: (answer) => this.#askPerson(answer),
        askAboutSheet: () => this.#askAboutSheet(),
        rescue: (unsaved) => this.#rescue(unsaved),
      });
      if (may) this.#options.window.destroy();
    } finally {
      // A dialog that failed is a reported fault; the next try to close asks again.
      this.#closing = false;
    }
  }

  #askPage(): Promise<PageAnswer> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#answered?.('silent'), PAGE_LIMIT_MS);
      this.#answered = (answer) => {
        clearTimeout(timer);
        this.#answered = null;
        resolve(answer);
      };
      this.#options.tell('window:closing', {});
    });
  }

  async #askPerson(answer: Unsaved | 'silent'): Promise<Choice> {
    const { window, say } = this.#options;
    const silent = answer === 'silent';
    const choices: readonly Choice[] = silent
      ? ['retry', 'back', 'discard']
      : ['retry', 'rescue', 'discard', 'back'];
    const words = silent
      ? [say('silent.wait'), say('close.back'), say('silent.close')]
      : [say('close.retry'), say('close.rescue'), say('close.discard'), say('close.back')];
    const back = choices.indexOf('back');
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      title: say('close.title'),
      message: say(silent ? 'silent.message' : 'close.message'),
      detail: say(silent ? 'silent.detail' : 'close.detail'),
      buttons: words,
      defaultId: 0,
      cancelId: back,
      noLink: true,
    });
    return choices[response] ?? 'back';
  }

  async #askAboutSheet(): Promise<boolean> {
    const { window, say } = this.#options;
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      title: say('sheet.title'),
      message: say('sheet.message'),
      detail: say('sheet.detail'),
      buttons: [say('sheet.back'), say('sheet.close')],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    return response === 1;
  }

  async #rescue({ text, suggestedName }: Unsaved): Promise<boolean> {
    const { window, say } = this.#options;
    const file = await askForTarget({ window, say }, 'text', suggestedName);
    if (file === null) return false;
    try {
      await writeRescue(file, text);
      return true;
    } catch {
      await dialog.showMessageBox(window, {
        type: 'error',
        message: say('rescue.failed'),
        detail: say('rescue.failed.detail'),
      });
      return false;
    }
  }
}
