import type { BrowserWindow } from 'electron';
import { app, dialog } from 'electron';
import { assertNonNull } from '#domain/assert';
import type { ErrorCode } from '#domain/errors';
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
  const { supervisor } = options;
  /** The page says it, too, and tries again: the dialog comes once a reason, not with its every attempt. */
  let told: ErrorCode | null = null;
  const tell = async (refusal: Refusal): Promise<void> => {
    if (told === refusal.code) return;
    told = refusal.code;
    const answer = await tellRefused(options, refusal);
    if (answer === 'quit') app.quit();
    if (answer !== 'retry') return;
    told = null;
    supervisor.start();
  };
  supervisor.onState((state) => {
    if (state === 'ready') told = null;
    if (state === 'refused') {
      void tell(assertNonNull(supervisor.refusal, 'a refused state has its reason'));
    }
    if (state === 'failed') void tellFailed(options);
  });
}

/** In the order of the buttons. Escape leaves the window, which may hold what is not saved. */
const ANSWERS = ['retry', 'stay', 'quit'] as const;

async function tellRefused(
  { window, say, language, dataDir }: Options,
  { code, detail }: Refusal,
): Promise<(typeof ANSWERS)[number] | undefined> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: say('library.refused'),
    detail: `${wordError(code, detail, language())}\n\n${say('library.folder', { folder: dataDir })}`,
    buttons: [say('library.retry'), say('library.stay'), say('quit')],
    defaultId: ANSWERS.indexOf('retry'),
    cancelId: ANSWERS.indexOf('stay'),
  });
  return ANSWERS[response];
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
