import type { ElectronApplication, Page } from 'playwright-core';
import { _electron } from 'playwright-core';
import type { Bench } from '../harness/measure.ts';
import { BARE } from './start.ts';

export type BareWindow = {
  readonly app: ElectronApplication;
  readonly page: Page;
  close(): Promise<void>;
};

/** The bare window, driven as the desk is driven. */
export async function launchBare(
  { electron }: Bench,
  options: { profile: string; page?: string },
): Promise<BareWindow> {
  const app = await _electron.launch({
    executablePath: electron.executable,
    args: [
      ...electron.switches,
      BARE,
      `--profile=${options.profile}`,
      ...(options.page === undefined ? [] : [`--page=${options.page}`]),
    ],
  });
  const page = await app.firstWindow();
  await page.waitForLoadState('load');
  return { app, page, close: () => app.close() };
}
