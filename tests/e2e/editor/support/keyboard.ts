import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { telexStates } from './telex.ts';

/** VK_PACKET: how UniKey's letters arrive on Windows. */
const PACKET = 231;
const BACKSPACE = 8;

export type Keyboard = {
  /** A text typed in Telex with UniKey: it lets a letter pass, or takes back and writes anew. */
  unikey(keys: string): Promise<void>;
  /** The same with the tone as a letter of its own ("Unicode tổ hợp"). */
  unikeyCombining(keys: string): Promise<void>;
  /** With Shift+Left and a letter over the selection, as some tools replace. */
  unikeyBySelection(keys: string): Promise<void>;
  /** By composition, as ibus and Windows' own keyboard do. */
  compose(keys: string, options?: { with229?: boolean }): Promise<void>;
  letter(letter: string): Promise<void>;
  backspace(times?: number): Promise<void>;
};

/** Replays typing tools through the DevTools protocol, at their own speed: `pause` between keys in ms. */
export async function keyboardOf(page: Page, pause = 0): Promise<Keyboard> {
  const cdp = await page.context().newCDPSession(page);
  const rest = async (): Promise<void> => {
    if (pause > 0) await wait(pause);
  };
  const send = (text: string, code: number): Promise<void> => key(cdp, text, code);
  const letter = async (text: string): Promise<void> => {
    await send(text, text.toUpperCase().codePointAt(0) ?? 0);
    await rest();
  };
  const backspace = async (times = 1): Promise<void> => {
    for (let i = 0; i < times; i += 1) {
      await erase(cdp);
      await rest();
    }
  };
  const write = async (letters: string): Promise<void> => {
    for (const one of letters) {
      await send(one, PACKET);
      await rest();
    }
  };
  const replay = async (
    keys: string,
    takeBack: (times: number) => Promise<void>,
    form: 'NFC' | 'NFD' = 'NFC',
  ): Promise<void> => {
    for (const { word, space } of words(keys)) {
      let shown = '';
      const typed = Array.from(word);
      const states = telexStates(word).map((state) => looseMarks(state, form));
      for (const [i, state] of states.entries()) {
        const kept = commonStart(shown, state);
        const gone = Array.from(shown.slice(kept)).length;
        const fresh = state.slice(kept);
        if (gone === 0 && fresh === typed[i]) await letter(fresh);
        else {
          await takeBack(gone);
          await write(fresh);
        }
        shown = state;
      }
      if (space) await letter(' ');
    }
  };
  return {
    letter,
    backspace,
    unikey: (keys) => replay(keys, backspace),
    unikeyCombining: (keys) => replay(keys, backspace, 'NFD'),
    unikeyBySelection: (keys) => replay(keys, (times) => selectLeft(cdp, times)),
    async compose(keys, { with229 = true } = {}) {
      for (const { word, space } of words(keys)) {
        const states = telexStates(word);
        for (const state of states) {
          if (with229) await rawKey(cdp, 229);
          await cdp.send('Input.imeSetComposition', {
            text: state,
            selectionStart: state.length,
            selectionEnd: state.length,
          });
          await rest();
        }
        await cdp.send('Input.insertText', { text: states.at(-1) ?? '' });
        if (space) await letter(' ');
      }
    },
  };
}

/** Only the tone is loose: â, ư, đ stay letters. */
function looseMarks(state: string, form: 'NFC' | 'NFD'): string {
  if (form === 'NFC') return state;
  return state
    .normalize('NFD')
    .replace(
      /([a-z])(?:([\u0323])([\u0302\u0306\u031b])|([\u0302\u0306\u031b])([\u0300-\u0309\u0323]?))/giu,
      (_all, base: string, dot?: string, after?: string, mark?: string, tone?: string) =>
        (base + (after ?? mark ?? '')).normalize('NFC') + (dot ?? tone ?? ''),
    );
}

function* words(keys: string): Generator<{ word: string; space: boolean }> {
  const parts = keys.split(' ');
  for (const [i, word] of parts.entries()) yield { word, space: i < parts.length - 1 };
}

function commonStart(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  return i;
}

async function key(cdp: CDPSession, text: string, code: number): Promise<void> {
  const event = { key: text, windowsVirtualKeyCode: code };
  await cdp.send('Input.dispatchKeyEvent', {
    type: 'keyDown',
    text,
    unmodifiedText: text,
    ...event,
  });
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
}

async function erase(cdp: CDPSession): Promise<void> {
  const event = { key: 'Backspace', code: 'Backspace', windowsVirtualKeyCode: BACKSPACE };
  await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
}

async function rawKey(cdp: CDPSession, code: number): Promise<void> {
  await cdp.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Process',
    windowsVirtualKeyCode: code,
  });
}

async function selectLeft(cdp: CDPSession, times: number): Promise<void> {
  const SHIFT = 8;
  for (let i = 0; i < times; i += 1) {
    const event = {
      key: 'ArrowLeft',
      code: 'ArrowLeft',
      windowsVirtualKeyCode: 37,
      modifiers: SHIFT,
      commands: ['MoveLeftAndModifySelection'],
    };
    await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }
}
