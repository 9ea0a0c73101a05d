import type { CDPSession } from 'playwright-core';

/** A press as Chromium's input gets it; `text` is what the press itself types. */
export type Press = { readonly code: number; readonly key: string; readonly text: string };

const BACKSPACE: Press = { code: 8, key: 'Backspace', text: '' };
/** VK_PACKET: the letter does not come from a key. */
const PACKET = 231;

/** A letter that the typing tool lets pass. */
export function letter(text: string): Press {
  return { code: text.toUpperCase().codePointAt(0) ?? 0, key: text, text };
}

/**
 * What UniKey sends for a text typed in Telex: plain letters pass; a key that makes a mark or a tone never
 * arrives, and in its place come Backspaces and then the letters anew.
 */
export function unikey(text: string): Press[] {
  return text.match(/\S+|\s/gu)?.flatMap(wordPresses) ?? [];
}

function wordPresses(word: string): Press[] {
  const presses: Press[] = [];
  let before = '';
  for (const after of states(word)) {
    presses.push(...difference(before, after));
    before = after;
  }
  return presses;
}

/** `Tiếng` passes through T, Ti, Tie, Tiê, Tiên, Tiêng, Tiếng: marks at once, the tone at the end. */
function states(word: string): string[] {
  const made: string[] = [];
  let whole = '';
  for (const character of word) {
    const [plain, marked] = [withoutMarks(character), withoutTone(character)];
    made.push(whole + plain);
    if (marked !== plain) made.push(whole + marked);
    whole += marked;
  }
  if (whole !== word) made.push(word);
  return made;
}

function difference(before: string, after: string): Press[] {
  const [old, now] = [Array.from(before), Array.from(after)];
  let same = 0;
  while (same < old.length && old[same] === now[same]) same += 1;
  if (same === old.length) return now.slice(same).map(letter);
  const back = Array.from({ length: old.length - same }, () => BACKSPACE);
  return [...back, ...now.slice(same).map((text) => ({ code: PACKET, key: text, text }))];
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const MARKS = /[\u0302\u0306\u031B]/gu;

function withoutTone(character: string): string {
  return character.normalize('NFD').replace(TONES, '').normalize('NFC');
}

function withoutMarks(character: string): string {
  const plain = withoutTone(character).normalize('NFD').replace(MARKS, '');
  return plain.replace('đ', 'd').replace('Đ', 'D');
}

/** Answers when the page has handled both halves of the press. */
export async function press(session: CDPSession, { code, key, text }: Press): Promise<void> {
  const facts = { windowsVirtualKeyCode: code, nativeVirtualKeyCode: code, key };
  const down =
    text === ''
      ? { type: 'rawKeyDown' as const }
      : { type: 'keyDown' as const, text, unmodifiedText: text };
  await Promise.all([
    session.send('Input.dispatchKeyEvent', { ...facts, ...down }),
    session.send('Input.dispatchKeyEvent', { ...facts, type: 'keyUp' }),
  ]);
}
