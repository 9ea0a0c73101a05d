import type { Page } from 'playwright-core';
import type { Answer, CallInput, CallOutput, NewsroomCall } from '#domain/contract';
import { valueOf } from './library.ts';

declare const window: { newsroom: { call(name: string, input: unknown): Promise<never> } };

/**
 * Asks the newsroom as the page does and takes the time in the page itself, so that the driver's own
 * way there is in no figure. The page's clock ticks in tenths of a millisecond.
 */
export async function askPage<C extends NewsroomCall>(
  page: Page,
  name: C,
  input: CallInput<C>,
): Promise<{ took: number; value: CallOutput<C> }> {
  const { took, answer } = await page.evaluate<
    { took: number; answer: Answer<CallOutput<C>> },
    { name: string; input: unknown }
  >(
    async (call) => {
      const start = performance.now();
      const given = await window.newsroom.call(call.name, call.input);
      return { took: performance.now() - start, answer: given };
    },
    { name, input },
  );
  return { took, value: valueOf(answer) };
}
