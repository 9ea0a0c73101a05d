import type { BulletinId } from '#domain/bulletin';
import { newsroom } from '../../newsroom.ts';
import { type Clock, realClock } from '../clock.ts';
import { isOpenDesk, personHere } from '../people/session.ts';

/**
 * Words of remarks, reasons and forms that were begun and not sent, by person, bulletin and purpose: a panel may close
 * meanwhile, the desk may lock, the plug may be pulled. What is typed is on the disk a moment later and is read
 * from there when its writer comes.
 */

/** What is about no bulletin. */
export const BESIDE = Symbol('beside any bulletin');

export type BegunPlace = {
  /** Null: it is not in the library yet, and nothing can be kept for it. */
  readonly bulletin: BulletinId | typeof BESIDE | null;
  readonly purpose: string;
};

/** After the last key, in milliseconds; a person who goes on typing is not waited for longer than twice that. */
const PAUSE_MS = 400;
/** Before what the disk refused is tried again, in milliseconds. */
const AGAIN_MS = 2_000;

type Begun = { account: string; bulletin: BulletinId | null; purpose: string; words: string };
type Deps = {
  call: typeof newsroom.call;
  clock: Clock;
  /** Empty: a desk without accounts; null: nobody is let in. */
  account: () => string | null;
};

export class BegunWords {
  readonly #deps: Deps;
  readonly #begun = new Map<string, Begun>();
  /** Not on the disk as it stands here. */
  readonly #unsaved = new Set<string>();
  #callOff: (() => void) | null = null;
  #saving: Promise<void> | null = null;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  words(place: BegunPlace): string {
    const key = this.#keyOf(place);
    return key === null ? '' : (this.#begun.get(key)?.words ?? '');
  }

  /** What the person here has begun for a bulletin. */
  purposes(bulletin: BulletinId): string[] {
    const account = this.#deps.account();
    return [...this.#begun.values()]
      .filter((one) => one.account === account && one.bulletin === bulletin && one.words !== '')
      .map(({ purpose }) => purpose);
  }

  keep(place: BegunPlace, words: string): void {
    const key = this.#keyOf(place);
    const account = this.#deps.account();
    if (key === null || account === null) return;
    const { purpose } = place;
    const bulletin = place.bulletin === BESIDE ? null : place.bulletin;
    if ((this.#begun.get(key)?.words ?? '') === words) return;
    this.#begun.set(key, { account, bulletin, purpose, words: words.trim() === '' ? '' : words });
    this.#unsaved.add(key);
    // The first key sets the time: whoever never pauses is saved all the same.
    if (words.trim() === '') void this.flush();
    else this.#saveIn(PAUSE_MS);
  }

  /** The words that lie on the disk for whoever is here; what was typed since stays as it is. */
  async load(): Promise<void> {
    const account = this.#deps.account();
    if (account === null) return;
    const stored = await this.#deps.call('words:begun', {});
    for (const one of stored) {
      const key = keyOf(account, { ...one, bulletin: one.bulletin ?? BESIDE });
      if (!this.#unsaved.has(key)) this.#begun.set(key, { ...one, account });
    }
    // What the disk refused before this person went.
    if (this.#unsaved.size > 0) this.#saveIn(0);
  }

  /** Resolves when all that could be written is on the disk; never rejects. */
  async flush(): Promise<void> {
    this.#callOff?.();
    this.#callOff = null;
    await this.#saving;
    this.#saving ??= this.#save().finally(() => {
      this.#saving = null;
    });
    await this.#saving;
  }

  #saveIn(ms: number): void {
    this.#callOff ??= this.#deps.clock.after(ms, () => {
      this.#callOff = null;
      void this.flush();
    });
  }

  async #save(): Promise<void> {
    const account = this.#deps.account();
    for (const key of this.#unsaved) {
      const begun = this.#begun.get(key);
      // Of somebody who has gone: kept here until he is back.
      if (begun === undefined || begun.account !== account) continue;
      const { bulletin, purpose, words } = begun;
      try {
        await this.#deps.call('words:keep', { bulletin, purpose, words });
      } catch {
        this.#saveIn(AGAIN_MS);
        return;
      }
      if (this.#begun.get(key) === begun) this.#unsaved.delete(key);
      else this.#saveIn(PAUSE_MS);
    }
  }

  #keyOf(place: BegunPlace): string | null {
    const account = this.#deps.account();
    return account === null || place.bulletin === null ? null : keyOf(account, place);
  }
}

function keyOf(account: string, { bulletin, purpose }: BegunPlace): string {
  return `${account} ${bulletin === BESIDE ? '' : bulletin} ${purpose}`;
}

/** Of this window. */
export const begun = new BegunWords({
  call: (name, input) => newsroom.call(name, input),
  clock: realClock,
  account: () => personHere()?.id ?? (isOpenDesk() ? '' : null),
});
