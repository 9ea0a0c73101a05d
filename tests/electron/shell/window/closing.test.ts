import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Choice, PageAnswer } from '../../../../electron/shell/window/closing.ts';
import { mayClose } from '../../../../electron/shell/window/closing.ts';

const unsaved = { saved: false, text: 'chữ', suggestedName: 'tin.txt' } as const;

/** Plays the page and the person; the last word of each list is said for ever. */
function play(
  page: readonly PageAnswer[],
  person: readonly Choice[],
  rescued = true,
  givenUp = false,
) {
  const turns = { page: 0, person: 0, rescue: 0 };
  const take = <T>(list: readonly T[], who: 'page' | 'person'): Promise<T> => {
    const said = list[Math.min(turns[who], list.length - 1)];
    turns[who] += 1;
    return said === undefined ? Promise.reject(new Error('nothing to say')) : Promise.resolve(said);
  };
  const may = mayClose({
    askPage: () => take(page, 'page'),
    askPerson: () => take(person, 'person'),
    askAboutSheet: () => Promise.resolve(givenUp),
    rescue: () => {
      turns.rescue += 1;
      return Promise.resolve(rescued);
    },
  });
  return may.then((closes) => ({ closes, ...turns }));
}

test('saved: no question', async () => {
  expect(await play([{ saved: true }], [])).toEqual({
    closes: true,
    page: 1,
    person: 0,
    rescue: 0,
  });
});

test('not saved: the person decides', async () => {
  expect(await play([unsaved], ['back'])).toMatchObject({ closes: false });
  expect(await play([unsaved], ['discard'])).toMatchObject({ closes: true, rescue: 0 });
  expect(await play([unsaved], ['rescue'])).toMatchObject({ closes: true, rescue: 1 });
  expect(await play([unsaved, { saved: true }], ['retry'])).toMatchObject({
    closes: true,
    page: 2,
  });
});

test('a sheet on the screen goes with the window only by a person’s word', async () => {
  const shown = { saved: true, sheetShown: true } as const;
  expect(await play([shown], [])).toMatchObject({ closes: false });
  expect(await play([shown], [], true, true)).toMatchObject({ closes: true });
  expect(await play([unsaved, shown], ['retry'])).toMatchObject({ closes: false, page: 2 });
});

test('a rescue that did not happen asks again', async () => {
  expect(await play([unsaved], ['rescue', 'back'], false)).toMatchObject({
    closes: false,
    person: 2,
    rescue: 1,
  });
});

test('a page that says nothing has no text to rescue', async () => {
  expect(await play(['silent'], ['rescue', 'back'])).toMatchObject({ closes: false, rescue: 0 });
  expect(await play(['silent', { saved: true }], ['retry'])).toMatchObject({ closes: true });
});

test('whatever happens, it closes only with everything saved, rescued, or given up', () => {
  const answers = fc.constantFrom<PageAnswer>({ saved: true }, unsaved, 'silent');
  const choices = fc.constantFrom<Choice>('retry', 'rescue', 'discard', 'back');
  return fc.assert(
    fc.asyncProperty(
      fc.array(answers, { minLength: 1 }),
      fc.array(choices),
      fc.boolean(),
      async (page, person, rescued) => {
        const { closes, ...turns } = await play(page, [...person, 'back'], rescued);
        const lastAnswer = page[Math.min(turns.page, page.length) - 1];
        const lastChoice = [...person, 'back'][turns.person - 1];
        const saved = typeof lastAnswer === 'object' && lastAnswer.saved;
        const inFile = lastChoice === 'rescue' && turns.rescue > 0 && rescued;
        expect(closes).toBe(saved || inFile || lastChoice === 'discard');
      },
    ),
  );
});
