import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { _electron } from 'playwright-core';
import { electronExecutable, projectRoot, sandboxSwitches } from './electron-executable.ts';

/** An old PC, and a machine that runs something else beside. */
const START_LIMIT_MS = 60_000;
/** Past this the app is ended: a dialog that nobody answers must not hold up the whole run. */
const CLOSE_LIMIT_MS = 20_000;

export type LaunchOptions = {
  /** Kept afterwards where it is named; otherwise an own one is made and removed. */
  dataDir?: string;
  /** More words of the command line. */
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** How far the first run is gone along with: to the welcome, the sample, or (by default) the desk. */
  firstRun?: 'welcome' | 'sample' | 'desk';
  /** A packaged application instead of the built one. */
  packaged?: string;
};

export type LaunchedDesk = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly child: ChildProcess;
  readonly dataDir: string;
  /** As a person closes it; ended by force where it does not end. */
  close(): Promise<void>;
  /** As a power cut does. */
  kill(): Promise<void>;
};

/** Opens the desk in a real window, with a library of its own. */
export async function launchDesk(options: LaunchOptions = {}): Promise<LaunchedDesk> {
  const dataDir = options.dataDir ?? (await mkdtemp(path.join(tmpdir(), 'ban-tin-e2e-')));
  const cleanUp = async (): Promise<void> => {
    if (options.dataDir === undefined) await removeFolder(dataDir);
  };
  const isFirstRun = !existsSync(path.join(dataDir, 'library.sqlite'));
  const app = await _electron.launch({
    executablePath: options.packaged ?? electronExecutable(),
    args: [
      ...sandboxSwitches(),
      ...(options.packaged === undefined ? [projectRoot] : []),
      '--data',
      dataDir,
      ...(options.args ?? []),
    ],
    cwd: projectRoot,
    env: { ...definedEnv(), ...options.env },
    timeout: START_LIMIT_MS,
  });
  keepAnswers(app);
  // Asked now: once the app has ended, the driver no longer knows its process.
  const child = app.process();
  const page = await deskPage(app);
  await windowIsSeen(app);
  if (isFirstRun && options.firstRun !== 'welcome') await tryFirst(page);
  if (isFirstRun && (options.firstRun ?? 'desk') === 'desk') await goBackToDesk(page);
  return {
    app,
    page,
    child,
    dataDir,
    close: async () => {
      await closeWithin(app, child);
      await cleanUp();
    },
    kill: async () => {
      await killed(child);
      await cleanUp();
    },
  };
}

/** Not one of a hidden window. */
function isDesk(page: Page): boolean {
  return page.url().startsWith('app://page/');
}

async function deskPage(app: ElectronApplication): Promise<Page> {
  const page =
    app.windows().find(isDesk) ??
    (await app.waitForEvent('window', { predicate: isDesk, timeout: START_LIMIT_MS }));
  await page.waitForLoadState('load');
  return page;
}

/** A person who does not set the station up yet finds the sample. */
async function tryFirst(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Dùng thử trước' }).click();
  await page.getByRole('textbox', { name: 'Tiêu đề' }).waitFor();
}

/** Most tests begin at the desk. */
async function goBackToDesk(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bàn tin', exact: true }).click();
  await page.getByRole('button', { name: 'Viết bản tin' }).waitFor();
}

/**
 * The inspector holds an answer weakly: one that is there at once, as most are, may be swept up before the
 * process comes to sending it ("garbage collected"). An answer of the next turn is held by that turn.
 */
function keepAnswers(app: ElectronApplication): void {
  const evaluate = app.evaluate.bind(app);
  Object.assign(app, {
    evaluate: (asked: unknown, argument: unknown) => evaluate(answersLater(asked), argument),
  });
}

/** The same function, a turn later; only the words of a function go to the app. */
function answersLater(asked: unknown): () => unknown {
  return Object.assign(() => undefined, {
    toString: () => `async (electron, argument) => {
      const answer = await (${String(asked)})(electron, argument);
      await new Promise((next) => setImmediate(next));
      return answer;
    }`,
  });
}

/** Asked again and again: a promise for the event `show` would be waited for by nothing that holds it. */
async function windowIsSeen(app: ElectronApplication): Promise<void> {
  const isHidden = (): Promise<boolean> =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().some((window) => !window.isVisible()),
    );
  const late = Date.now() + START_LIMIT_MS;
  while (await isHidden()) {
    if (Date.now() > late) throw new Error('The window was never shown');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function closeWithin(app: ElectronApplication, child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), CLOSE_LIMIT_MS);
  });
  const done = await Promise.race([app.close(), late]);
  clearTimeout(timer);
  if (done === 'late') await killed(child);
}

async function killed(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** Chromium's helpers may write for a moment longer than the app lives. */
export function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

function definedEnv(): Record<string, string> {
  const defined = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(defined);
}
