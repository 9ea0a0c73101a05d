import { useEffect, useState } from 'react';
import type { BulletinId } from '#domain/bulletin';
import { desktop } from '../../desktop.ts';
import { newsroom } from '../../newsroom.ts';
import { realClock } from '../../state/clock.ts';
import { loadScript } from '../../state/prompter/load-script.ts';
import { Prompter } from '../../state/prompter/prompter.ts';
import { tellReadingAloud } from '../../state/people/idle.ts';
import { currentSettings } from '../../state/settings.ts';

/** A burst of changes (a save a second) is looked at once. */
const SETTLE_MS = 250;
/** Shorter than any time after which a desk is locked. */
const SIGN_OF_LIFE_MS = 10_000;

/** The reading of a bulletin for as long as the room stands; follows what others do to the text. */
export function usePrompter(id: BulletinId): Prompter {
  const [prompter] = useState(
    () =>
      new Prompter(id, currentSettings().readingSpeed, {
        load: loadScript,
        now: () => realClock.now(),
      }),
  );
  useEffect(() => {
    let callOff = (): void => undefined;
    const soon = (): void => {
      callOff();
      callOff = realClock.after(SETTLE_MS, () => void prompter.refresh());
    };
    const stops = [
      newsroom.on('bulletins:changed', (changed) => {
        if (changed.id === id) soon();
      }),
      newsroom.on('dictionary:changed', soon),
      newsroom.on('settings:changed', soon),
    ];
    void prompter.refresh();
    return () => {
      callOff();
      for (const stop of stops) stop();
    };
  }, [prompter, id]);
  useWholeScreen();
  useSignsOfLife(prompter);
  return prompter;
}

/** The whole screen is the announcer's; it is given back when the room is left, however it is left. */
function useWholeScreen(): void {
  useEffect(() => {
    desktop.call('window:reading', { on: true }).catch(() => undefined);
    return () => {
      desktop.call('window:reading', { on: false }).catch(() => undefined);
    };
  }, []);
}

/** Who reads touches no key for minutes, and must not be locked out in the middle of a sentence. */
function useSignsOfLife(prompter: Prompter): void {
  useEffect(() => {
    const timer = setInterval(() => {
      if (prompter.run.since !== null) tellReadingAloud();
    }, SIGN_OF_LIFE_MS);
    return () => clearInterval(timer);
  }, [prompter]);
}
