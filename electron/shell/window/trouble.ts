import type { BrowserWindow } from 'electron';
import { app, dialog } from 'electron';
import type { Crash } from '../crash/crash-report.ts';
import { logger } from '../log.ts';
import type { Say } from '../wording/words.ts';
import { loadDesk } from './main-window.ts';

type Options = {
  readonly window: BrowserWindow;
  readonly say: Say;
  /** Writes the report; null where it could not be written. */
  readonly report: (crash: Crash) => string | null;
  readonly onPageGone: (gone: boolean) => void;
};

/** The page's process crashed or hangs: the person is asked, and the page can be loaded afresh. */
export function watchForTrouble(options: Options): void {
  const { window, onPageGone } = options;
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    onPageGone(true);
    void offerToReopen(options, { what: 'window', facts: { reason, exitCode } });
  });
  // A page that was loaded again has words to lose again.
  window.webContents.on('did-finish-load', () => onPageGone(false));
  watchForHanging(options);
}

async function offerToReopen({ window, say, report }: Options, crash: Crash): Promise<void> {
  const file = report(crash) ?? say('report.none');
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: say('window.gone'),
    detail: say('window.gone.detail', { report: file }),
    buttons: [say('window.reopen'), say('quit')],
    defaultId: 0,
    cancelId: 0,
  });
  if (response === 1) app.quit();
  else if (!window.isDestroyed()) await loadDesk(window, logger('window'));
}

/** A page that hangs is only ended by a person's word; then `render-process-gone` offers to reopen it. */
function watchForHanging({ window, say }: Options): void {
  let asking: AbortController | null = null;
  window.on('responsive', () => asking?.abort());
  window.on('unresponsive', () => {
    if (asking !== null) return;
    asking = new AbortController();
    void askAboutHanging(window, say, asking.signal).then((end) => {
      asking = null;
      if (end && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
      return undefined;
    });
  });
}

async function askAboutHanging(
  window: BrowserWindow,
  say: Say,
  signal: AbortSignal,
): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: say('window.hung'),
    detail: say('window.hung.detail'),
    buttons: [say('window.wait'), say('window.end')],
    defaultId: 0,
    cancelId: 0,
    signal,
  });
  return response === 1;
}
