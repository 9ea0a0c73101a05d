import { app, dialog } from 'electron';
import { release } from 'node:os';
import type { Logger } from '../log.ts';
import type { Say } from '../wording/words.ts';
import type { Crash } from './crash-report.ts';
import { writeCrashReport } from './crash-report.ts';

/** One dialog for a storm of errors. */
const QUIET_MS = 60_000;

/** Writes crash reports and remembers the newest. */
export class CrashDesk {
  readonly #folder: string;
  readonly #log: Logger;
  #last: string | null = null;
  #toldAt = Number.NEGATIVE_INFINITY;

  constructor(folder: string, log: Logger) {
    this.#folder = folder;
    this.#log = log;
  }

  /** File of the newest report; null where there is none. */
  get last(): string | null {
    return this.#last;
  }

  report(crash: Crash): string | null {
    this.#log.error(`crash: ${crash.what}`, crash.thrown);
    this.#last = writeCrashReport(this.#folder, program(), crash);
    return this.#last;
  }

  /**
   * Keeps the shell alive after an error nobody caught: the window with its unsaved words depends on
   * it. The person is told, once a minute at most.
   */
  guardShell(say: Say): void {
    const caught = (thrown: unknown): void => {
      const file = this.report({ what: 'shell', thrown });
      const now = performance.now();
      if (now - this.#toldAt < QUIET_MS) return;
      this.#toldAt = now;
      void tell(say, file);
    };
    process.on('uncaughtException', caught);
    process.on('unhandledRejection', caught);
  }
}

async function tell(say: Say, file: string | null): Promise<void> {
  const detail = say('main.crashed.detail', { report: file ?? say('report.none') });
  if (!app.isReady()) {
    dialog.showErrorBox(say('main.crashed'), detail);
    return;
  }
  await dialog.showMessageBox({
    type: 'error',
    message: say('main.crashed'),
    detail,
    buttons: [say('continue')],
  });
}

function program(): Record<string, string> {
  return {
    version: app.getVersion(),
    electron: process.versions.electron,
    chromium: process.versions.chrome,
    system: `${process.platform} ${release()} ${process.arch}`,
  };
}
