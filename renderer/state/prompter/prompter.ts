import { createStore, type StoreApi } from 'zustand/vanilla';
import type { BulletinId } from '#domain/bulletin';
import { type Course, courseOf } from '#domain/spoken/pace/course';
import {
  type Run,
  atOtherSpeed,
  jumpedTo,
  runAt,
  secondsLeft,
  startRun,
  toggled,
} from '#domain/spoken/pace/run';
import {
  type ScriptWord,
  sentenceBack,
  sentenceOn,
  sentencePlaces,
} from '#domain/spoken/pace/script-words';
import { compareScripts } from './compare-scripts.ts';
import type { Script } from './load-script.ts';

/** What changed since the text was taken over; the old one is read until the announcer says otherwise. */
export type Change = {
  readonly script: Script;
  /** Words of the shown text that the new one has otherwise. */
  readonly touched: ReadonlySet<ScriptWord>;
};

export type PrompterState = {
  /** Null: it is still being opened. */
  readonly script: Script | null;
  readonly change: Change | null;
  readonly error: unknown;
  readonly running: boolean;
  readonly speed: number;
};

type Deps = {
  readonly load: (id: BulletinId) => Promise<Script>;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
};

/** One reading of one bulletin: the text that is shown, where the announcer is in it, and what came in since. */
export class Prompter {
  readonly store: StoreApi<PrompterState>;
  readonly id: BulletinId;
  readonly #deps: Deps;
  #course: Course = courseOf([]);
  #sentences: readonly number[] = [];
  #run: Run;
  /** Answers come in the order of the asking, or are given up. */
  #asked = 0;

  constructor(id: BulletinId, speed: number, deps: Deps) {
    this.id = id;
    this.#deps = deps;
    this.#run = startRun(speed);
    this.store = createStore(() => ({
      script: null,
      change: null,
      error: null,
      running: false,
      speed: this.#run.speed,
    }));
  }

  get course(): Course {
    return this.#course;
  }

  /** Where the announcer is now. */
  get run(): Run {
    const run = runAt(this.#course, this.#run, this.#deps.now());
    // It came to its end by itself.
    if (run.since === null && this.#run.since !== null) this.#set(run);
    return run;
  }

  get secondsLeft(): number {
    return secondsLeft(this.#course, this.run);
  }

  /** Opens the text; later, looks whether it is still the same. Never rejects. */
  async refresh(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    try {
      const script = await this.#deps.load(this.id);
      if (asked === this.#asked) this.#arrived(script);
    } catch (error) {
      if (asked === this.#asked) this.store.setState({ error });
    }
  }

  /** The new text instead of the old, with the same words where the eye is. */
  takeOver(): void {
    const { script, change } = this.store.getState();
    if (script === null || change === null) return;
    const { place, speed, spent, since } = this.run;
    const there = compareScripts(script.blocks, change.script.blocks).place(place);
    this.#show(change.script);
    this.#set({ place: Math.min(there, this.#course.end), speed, spent, since });
  }

  toggle(): void {
    this.#set(toggled(this.#course, this.#run, this.#deps.now()));
  }

  stop(): void {
    if (this.run.since !== null) this.toggle();
  }

  /** Faster or slower by so many steps. */
  pace(steps: number): void {
    this.#set(atOtherSpeed(this.#course, this.#run, steps, this.#deps.now()));
  }

  /** At a measured speed. */
  paceAt(speed: number): void {
    this.#set({ ...this.run, speed });
  }

  back(): void {
    this.jump(sentenceBack(this.#sentences, this.run.place));
  }

  on(): void {
    this.jump(sentenceOn(this.#sentences, this.run.place, this.#course.end));
  }

  jump(place: number): void {
    this.#set(jumpedTo(this.#course, this.#run, place, this.#deps.now()));
  }

  #arrived(next: Script): void {
    const { script } = this.store.getState();
    if (script === null) {
      this.#show(next);
      return;
    }
    const { same, touched } = compareScripts(script.blocks, next.blocks);
    // The words on the glass stay the very same ones: only what is said of them may be new.
    const { headline, standing } = next;
    if (same)
      this.store.setState({ script: { ...script, headline, standing }, change: null, error: null });
    else this.store.setState({ change: { script: next, touched }, error: null });
  }

  #show(script: Script): void {
    this.#course = courseOf(script.blocks.map(({ block }) => block));
    this.#sentences = sentencePlaces(script.blocks);
    this.store.setState({ script, change: null, error: null });
  }

  #set(run: Run): void {
    this.#run = run;
    const running = run.since !== null;
    const before = this.store.getState();
    if (before.running !== running || before.speed !== run.speed)
      this.store.setState({ running, speed: run.speed });
  }
}
