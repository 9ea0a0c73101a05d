import type { ElectronApplication, Page } from 'playwright-core';
import type { Answer, CallInput, CallOutput, NewsroomCall } from '../../../domain/contract.ts';
import type {
  Connection,
  DesktopCall,
  DesktopInput,
  DesktopOutput,
  NewsroomBridge,
} from '../../../domain/desktop-contract.ts';

/** Speaks through the page's own bridges, as the page does. */

/** `never` fits every call's answer: what comes back through the driver has lost its type anyway. */
type LooseBridge = { call(name: string, input: unknown): Promise<never> };
declare const window: {
  newsroom: LooseBridge & Pick<NewsroomBridge, 'onConnection'>;
  desktop: LooseBridge;
};

export function askNewsroom<C extends NewsroomCall>(
  page: Page,
  name: C,
  input: CallInput<C>,
): Promise<Answer<CallOutput<C>>> {
  const call: { name: string; input: unknown } = { name, input };
  return page.evaluate((made) => window.newsroom.call(made.name, made.input), call);
}

export function askDesktop<C extends DesktopCall>(
  page: Page,
  name: C,
  input: DesktopInput<C>,
): Promise<Answer<DesktopOutput<C>>> {
  const call: { name: string; input: unknown } = { name, input };
  return page.evaluate((made) => window.desktop.call(made.name, made.input), call);
}

/** Notes every state of the connection from now on; read them with `connections`. */
export async function noteConnections(page: Page): Promise<void> {
  await page.evaluate(() => {
    const states: Connection[] = [];
    Object.assign(globalThis, { connectionStates: states });
    window.newsroom.onConnection((state) => states.push(state));
  });
}

export function connections(page: Page): Promise<Connection[]> {
  return page.evaluate(() => Reflect.get(globalThis, 'connectionStates'));
}

export async function waitForConnection(page: Page, wanted: Connection): Promise<void> {
  await page.evaluate(
    (state) =>
      new Promise<void>((resolve) => {
        window.newsroom.onConnection((now) => {
          if (now === state) resolve();
        });
      }),
    wanted,
  );
}

/** The process id of the newsroom, or null while there is none. */
export function newsroomPid(app: ElectronApplication): Promise<number | null> {
  return app.evaluate(
    ({ app: main }) =>
      main.getAppMetrics().find(({ name }) => name === 'Ban Tin newsroom')?.pid ?? null,
  );
}

/** The newsroom as on a disk that stands still for a while: it lives, and answers nothing. */
export async function signalNewsroom(
  app: ElectronApplication,
  signal: 'SIGSTOP' | 'SIGCONT',
): Promise<void> {
  const pid = await newsroomPid(app);
  if (pid === null) throw new Error('There is no newsroom process');
  process.kill(pid, signal);
}

/** Crashes the newsroom; done when the page has been told so, and then of the next one. */
export async function crashNewsroom(app: ElectronApplication, page: Page): Promise<void> {
  // Noted before it goes: a page that has not heard of the crash yet still calls itself ready.
  await page.evaluate(() => {
    let gone = false;
    const back = new Promise<void>((resolve) => {
      window.newsroom.onConnection((state) => {
        if (state !== 'ready') gone = true;
        else if (gone) resolve();
      });
    });
    Object.assign(globalThis, { newsroomIsBack: back });
  });
  await killNewsroom(app);
  await page.evaluate(() => Reflect.get(globalThis, 'newsroomIsBack'));
}

/** Ends the newsroom at once, as a crash does. */
export async function killNewsroom(app: ElectronApplication): Promise<void> {
  const pid = await newsroomPid(app);
  if (pid === null) throw new Error('There is no newsroom process to kill');
  await app.evaluate((_electron, id) => process.kill(id, 'SIGKILL'), pid);
}
