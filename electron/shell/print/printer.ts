import type { BrowserWindow } from 'electron';
import { NewsroomError } from '#domain/errors';
import type { Logger } from '../log.ts';
import type { KeptPages } from '../protocol/kept-pages.ts';
import type { PhotoSource } from '../protocol/photo-host.ts';
import { servePaperHosts } from '../protocol/serve.ts';
import { emptySheet, loadSheet, makePaperWindow } from './paper-window.ts';

/** A hundred photos on an old disk take seconds; beyond this the window is stuck. */
const LOAD_LIMIT_MS = 60_000;
const PDF_LIMIT_MS = 120_000;
const EMPTY_AFTER_MS = 1_000;

type Sheet = { readonly html: string; readonly title: string };
type Templates = { readonly header: string; readonly footer: string };

/**
 * Prints through one hidden window, a job at a time. Reused, since a first window costs 156 ms and the
 * next sheet in it 29 (measured); replaced when it crashed or hangs.
 */
export class Printer {
  readonly #pages: KeptPages;
  readonly #photos: PhotoSource;
  readonly #log: Logger;
  #served = false;
  #window: BrowserWindow | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;
  #emptying: NodeJS.Timeout | undefined;

  /** @param pages what `app://print/` serves */
  constructor({ pages, photos, log }: { pages: KeptPages; photos: PhotoSource; log: Logger }) {
    this.#pages = pages;
    this.#photos = photos;
    this.#log = log;
  }

  /** A tagged A4 PDF, or what size the sheet's own `@page` asks for. */
  toPdf({ html, header, footer }: Sheet & Templates): Promise<Uint8Array<ArrayBuffer>> {
    return this.#inTurn(html, async (window) => {
      const pdf = await within(
        PDF_LIMIT_MS,
        window.webContents.printToPDF({
          pageSize: 'A4',
          preferCSSPageSize: true,
          printBackground: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
          displayHeaderFooter: header !== '' || footer !== '',
          headerTemplate: header,
          footerTemplate: footer,
        }),
      );
      // A copy of its own: a Buffer may be part of a larger one, which would all be sent along.
      return new Uint8Array(pdf);
    });
  }

  /** On paper, with the system's dialog. False: the person cancelled. */
  onPaper({ html }: Sheet): Promise<boolean> {
    return this.#inTurn(html, paperWithDialog);
  }

  /** Closes the hidden window, so that it does not keep the app alive; nothing is printed any more. */
  close(): void {
    this.#closed = true;
    this.#dropWindow();
  }

  /** Not at once: the one who waits for the PDF would wait for the emptying too (50 ms, measured). */
  #emptyLater(window: BrowserWindow): void {
    this.#emptying = setTimeout(() => emptySheet(window), EMPTY_AFTER_MS);
  }

  /** The session of paper comes with its first sheet: nothing that is not printed yet has a part in a start. */
  #makeWindow(): BrowserWindow {
    if (!this.#served) servePaperHosts(this.#photos, this.#pages, this.#log);
    this.#served = true;
    return makePaperWindow();
  }

  #dropWindow(): void {
    clearTimeout(this.#emptying);
    this.#window?.destroy();
    this.#window = null;
  }

  #inTurn<T>(html: string, work: (window: BrowserWindow) => Promise<T>): Promise<T> {
    const turn = this.#last.then(() => this.#print(html, work));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #print<T>(html: string, work: (window: BrowserWindow) => Promise<T>): Promise<T> {
    if (this.#closed) throw new NewsroomError('print-failed');
    clearTimeout(this.#emptying);
    const job = this.#pages.keep(html);
    const window = this.#window ?? this.#makeWindow();
    this.#window = window;
    try {
      return await whileAlive(window, async () => {
        await within(LOAD_LIMIT_MS, loadSheet(window, job));
        const done = await work(window);
        this.#emptyLater(window);
        return done;
      });
    } catch (error) {
      this.#log.error('printing failed', error);
      this.#dropWindow();
      throw new NewsroomError('print-failed', {}, { cause: error });
    } finally {
      this.#pages.drop(job);
    }
  }
}

/** Chromium's words for a dialog that was closed. */
const CANCELLED = /cancel/i;

function paperWithDialog(window: BrowserWindow): Promise<boolean> {
  return new Promise((resolve, reject) => {
    window.webContents.print({ printBackground: true, pageSize: 'A4' }, (printed, reason) => {
      if (printed || CANCELLED.test(reason)) resolve(printed);
      else reject(new Error(`The system's printing failed: ${reason}`));
    });
  });
}

/** Fails as soon as the window's process is gone: its promises would never settle. */
function whileAlive<T>(window: BrowserWindow, work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const gone = (): void => reject(new Error('The paper window is gone'));
    window.webContents.once('render-process-gone', gone);
    window.once('closed', gone);
    const forget = (): void => {
      if (window.isDestroyed()) return;
      window.webContents.off('render-process-gone', gone);
      window.off('closed', gone);
    };
    work().then(resolve, reject).finally(forget);
  });
}

async function within<T>(limit: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Not done within ${limit} ms`)), limit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
