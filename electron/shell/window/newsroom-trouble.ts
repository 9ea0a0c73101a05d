import type { BrowserWindow } from 'electron';
import { app, dialog } from 'electron';
import { assertNonNull } from '#domain/assert';
import type { Language } from '#domain/wording/word-error';
import { wordError } from '#domain/wording/word-error';
import type { NewsroomSupervisor, Refusal } from '../supervisor/newsroom-supervisor.ts';
import type { Say } from '../wording/words.ts';

type Options = {
  readonly window: BrowserWindow;
  readonly supervisor: NewsroomSupervisor;
  readonly say: Say;
  readonly language: () => Language;
  readonly dataDir: string;
  /** File of the newest crash report; null where it could not be written. */
  readonly lastReport: () => string | null;
};

/** Says why there is no newsroom, and what can be done. Never tries again on its own. */
export function watchForNewsroomTrouble(options: Options): void {
  options.supervisor.onState((state) => {
    if (state === 'refused') {
      const refusal = assertNonNull(options.supervisor.refusal, 'a refused state has its reason');
      void tellRefused(options, refusal);
    }
    if (state === 'failed') void tellFailed(options);
  });
}

async function tellRefused(
  { window, supervisor, say, language, dataDir }: Options,
  { code, detail }: Refusal,
): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: say('library.refused'),
    detail: `${wordError(code, detail, language())}\n\n${say('library.folder', { folder: dataDir })}`,
    buttons: [say('library.retry'), say('quit')],
    defaultId: 0,
    cancelId: 1,
  });
  if (response === 0) supervisor.start();
  else app.quit();
}

/** What is not saved is still on the screen, so the window stays as long as the person wants. */
async function tellFailed({ window, supervisor, say, lastReport }: Options): Promise<void> {
  const report = lastReport() ?? say('report.none');
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: say('newsroom.failed'),
    detail: say('newsroom.failed.detail', { report }),
    buttons: [say('newsroom.retry'), say('newsroom.stay')],
    defaultId: 0,
    cancelId: 1,
  });
  if (response === 0) supervisor.start();
}
