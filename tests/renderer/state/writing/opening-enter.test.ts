// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  followPresses,
  ignoreOpeningEnter,
} from '../../../../renderer/state/writing/opening-enter.ts';

let now = 0;
const heard: string[] = [];
followPresses();
document.body.addEventListener('keydown', ({ key }) => heard.push(key));

beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  now = 10_000;
  // What an earlier test left listening ends with a letter.
  press('a');
  press('Enter');
  heard.length = 0;
});

/** True: the key did what keys do. */
function press(key: string, repeat = false): boolean {
  const event = new KeyboardEvent('keydown', { key, repeat, bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  return !event.defaultPrevented;
}

function click(): void {
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
}

describe('the Enter that opened a bulletin', () => {
  it('does nothing in it while it is held, however long', () => {
    ignoreOpeningEnter();
    now += 50;
    expect(press('Enter', true)).toBe(false);
    now += 5_000;
    expect(press('Enter', true)).toBe(false);
    expect(heard).toEqual([]);
  });

  it('does nothing when it is pressed twice, quickly', () => {
    ignoreOpeningEnter();
    now += 200;
    expect(press('Enter')).toBe(false);
    expect(heard).toEqual([]);
  });

  it('is an Enter again after a moment', () => {
    ignoreOpeningEnter();
    now += 501;
    expect(press('Enter')).toBe(true);
    expect(press('Enter', true)).toBe(true);
    expect(heard).toEqual(['Enter', 'Enter']);
  });

  it('is an Enter again after any other key', () => {
    ignoreOpeningEnter();
    now += 100;
    expect(press('h')).toBe(true);
    expect(press('Enter')).toBe(true);
  });

  it('is an Enter again after the mouse placed the caret', () => {
    ignoreOpeningEnter();
    now += 100;
    click();
    expect(press('Enter')).toBe(true);
  });

  it('was none where the mouse opened it', () => {
    click();
    ignoreOpeningEnter();
    now += 10;
    expect(press('Enter')).toBe(true);
  });
});
