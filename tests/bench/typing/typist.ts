import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { type Press, press } from './keys.ts';

/** Milliseconds of the page's main thread, in processor time: what others do on the machine does not count. */
export type Work = {
  /** JavaScript. */
  readonly script: number;
  /** Everything: script, editing, styles, layout, painting, timers. */
  readonly all: number;
};

/** Until the frame behind a key is drawn and its small timers have run. */
const REST_MS = 40;

/** Types into one page, and tells what that cost the page. */
export class Typist {
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #selector: string;
  /** What asking for the metrics costs by itself. */
  #asking: Work = { script: 0, all: 0 };

  private constructor(page: Page, session: CDPSession, selector: string) {
    this.#page = page;
    this.#session = session;
    this.#selector = selector;
  }

  /** @param selector of the editable text; the caret goes to the end of its middle paragraph */
  static async sitDown(page: Page, selector: string): Promise<Typist> {
    const session = await page.context().newCDPSession(page);
    const typist = new Typist(page, session, selector);
    // Two windows are open, and the system gives the focus to one of them.
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await typist.#toMiddle();
    typist.#asking = await typist.#restingWork();
    return typist;
  }

  /** Types one key and waits until the page is at rest again. */
  async key(made: Press): Promise<Work> {
    const before = await this.#metrics();
    await press(this.#session, made);
    await sleep(REST_MS);
    return this.#since(before);
  }

  /** Types without any wait between the keys; answers the whole work, and the time until all was handled. */
  async burst(presses: readonly Press[]): Promise<{ work: Work; took: number }> {
    const before = await this.#metrics();
    const start = performance.now();
    await Promise.all(presses.map((made) => press(this.#session, made)));
    const took = performance.now() - start;
    await sleep(REST_MS);
    return { work: await this.#since(before), took };
  }

  /** The paragraph with the caret. */
  paragraph(): Promise<string> {
    return this.#page.evaluate(
      () => getSelection()?.focusNode?.parentElement?.closest('p')?.textContent ?? '',
    );
  }

  async #toMiddle(): Promise<void> {
    await this.#page.waitForSelector(this.#selector);
    await this.#page.evaluate((selector) => {
      const text = document.querySelector<HTMLElement>(selector);
      const paragraphs = [...(text?.querySelectorAll<HTMLElement>(':scope > p') ?? [])];
      const middle = paragraphs[Math.floor(paragraphs.length / 2)];
      if (middle === undefined) throw new Error('there is no paragraph');
      text?.focus();
      middle.scrollIntoView({ block: 'center' });
      getSelection()?.selectAllChildren(middle);
      getSelection()?.collapseToEnd();
    }, this.#selector);
    await sleep(1_000);
  }

  async #restingWork(): Promise<Work> {
    const works: Work[] = [];
    for (let at = 0; at < 15; at += 1) {
      const before = await this.#metrics();
      await sleep(REST_MS);
      works.push(await this.#since(before));
    }
    const middle = (of: keyof Work) =>
      works.map((work) => work[of]).toSorted((a, b) => a - b)[Math.floor(works.length / 2)] ?? 0;
    return { script: middle('script'), all: middle('all') };
  }

  async #since(before: Work): Promise<Work> {
    const after = await this.#metrics();
    return {
      script: after.script - before.script - this.#asking.script,
      all: after.all - before.all - this.#asking.all,
    };
  }

  async #metrics(): Promise<Work> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const of = (wanted: string) =>
      1_000 * (metrics.find(({ name }) => name === wanted)?.value ?? 0);
    return { script: of('ScriptDuration'), all: of('TaskDuration') };
  }
}
