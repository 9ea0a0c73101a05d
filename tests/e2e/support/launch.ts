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
  /** A packaged application instead of the built one. */
  packaged?: string;
};

export type LaunchedDesk = {
  readonly app: ElectronApplication;
  readonly page: Page;
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
    if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true });
  };
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
  const page = await deskPage(app);
  await windowIsSeen(app);
  return {
    app,
    page,
    dataDir,
    close: async () => {
      await closeWithin(app, CLOSE_LIMIT_MS);
      await cleanUp();
    },
    kill: async () => {
      await killed(app);
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

async function windowIsSeen(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    const hidden = BrowserWindow.getAllWindows().find((window) => !window.isVisible());
    return hidden && new Promise((resolve) => hidden.once('show', () => resolve(true)));
  });
}

async function closeWithin(app: ElectronApplication, limit: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), limit);
  });
  const done = await Promise.race([app.close(), late]);
  clearTimeout(timer);
  if (done === 'late') await killed(app);
}

async function killed(app: ElectronApplication): Promise<void> {
  const child = app.process();
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

function definedEnv(): Record<string, string> {
  const defined = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(defined);
}
