import { NewsroomError, type ErrorCode, type ErrorDetail } from '#domain/errors';
import type { Clock } from '../clock.ts';

/**
 * When to save, and what is true about it; not what is saved nor where. The promise to the writer: half
 * a second after the last key, and never later than one second after the first unsaved one, the text is
 * on its way to the disk. One save is under way at a time; whatever is typed meanwhile goes with the
 * next. A save whose answer was lost (the newsroom died) may have been stored: the very same request goes
 * again before anything newer, and the newsroom knows it by its visit and sequence.
 */

/** After the last key. */
export const PAUSE_MS = 500;
/** After the first unsaved key. */
export const LATEST_MS = 1_000;
/** Between attempts while saving fails: doubled each time, up to the last. */
const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 30_000;

export type SaveStatus =
  /** Nothing was changed since the bulletin was opened. */
  | { readonly kind: 'untouched' }
  /** Something is typed that is not on the disk yet. */
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly detail: ErrorDetail };

export type AutosaveDeps<Request> = {
  clock: Clock;
  /** Serialises what is to be saved. Called once a save; may throw. */
  prepare(): Request;
  /** Rejects with a `NewsroomError`. */
  send(request: Request): Promise<{ savedAt: string }>;
  onStatus(status: SaveStatus): void;
};

/** Codes after which nobody knows whether the save was stored. Any other refusal stored nothing. */
const answerLost: ReadonlySet<ErrorCode> = new Set(['newsroom-restarted', 'newsroom-unavailable']);
/**
 * Refusals for the library's sake. They say nothing about a request that was in doubt already, so it
 * stays the next to go; a refusal for the text's sake would come again, so the newest text goes instead.
 */
const libraryRefused: ReadonlySet<ErrorCode> = new Set([
  'disk-full',
  'no-permission',
  'library-busy',
  'library-unreachable',
  'library-damaged',
  'library-newer',
  'library-on-network',
]);

/** One request, and how many edits it holds. */
type Attempt<Request> = { readonly request: Request; readonly edits: number };

export class Autosave<Request> {
  #edits = 0;
  #savedEdits = 0;
  #lastEditAt = 0;
  #firstUnsavedAt: number | null = null;
  #failures = 0;
  #inFlight: Promise<boolean> | null = null;
  #inDoubt: Attempt<Request> | null = null;
  #callOff: (() => void) | null = null;
  #disposed = false;

  constructor(private readonly deps: AutosaveDeps<Request>) {}

  /** How many edits there were: two equal answers mean that nothing was typed between them. */
  get edits(): number {
    return this.#edits;
  }

  /** True while the disk does not hold all that was typed. */
  get unsaved(): boolean {
    return this.#edits > this.#savedEdits;
  }

  /** With every key: notes the time and moves one timer, nothing more. */
  edited(): void {
    if (this.#disposed) return;
    this.#edits += 1;
    this.#lastEditAt = this.deps.clock.now();
    this.#firstUnsavedAt ??= this.#lastEditAt;
    if (this.#edits === this.#savedEdits + 1 && this.#failures === 0) {
      this.deps.onStatus({ kind: 'unsaved' });
    }
    if (this.#inFlight === null && this.#failures === 0) this.#planSave();
  }

  /**
   * Saves now, and goes on until nothing is unsaved: what is typed meanwhile is typed into a bulletin
   * that may be gone a moment later. True: the disk holds every key up to this answer. It waits for a
   * save under way; where that fails it tries once more.
   */
  async flush(): Promise<boolean> {
    if (this.#inFlight !== null) await this.#inFlight;
    while (this.unsaved) {
      if (!(await this.#save())) return false;
    }
    return true;
  }

  /** The newsroom is back: do not sit out the pause. */
  reconnected(): void {
    if (this.#failures > 0 && this.#inFlight === null) void this.#save();
  }

  /** Stops the timers. What is unsaved stays unsaved: flush first. */
  dispose(): void {
    this.#disposed = true;
    this.#cancelPlan();
  }

  /** After `dispose`: what is unsaved is sent now. */
  resume(): void {
    this.#disposed = false;
    if (this.unsaved && this.#inFlight === null) void this.#save();
  }

  #planSave(): void {
    const pause = this.#lastEditAt + PAUSE_MS;
    const latest = (this.#firstUnsavedAt ?? this.#lastEditAt) + LATEST_MS;
    this.#plan(Math.min(pause, latest) - this.deps.clock.now());
  }

  #plan(ms: number): void {
    this.#cancelPlan();
    this.#callOff = this.deps.clock.after(Math.max(0, ms), () => {
      void this.#save();
    });
  }

  #cancelPlan(): void {
    this.#callOff?.();
    this.#callOff = null;
  }

  #save(): Promise<boolean> {
    this.#inFlight ??= this.#attempt().finally(() => {
      this.#inFlight = null;
      this.#planNext();
    });
    return this.#inFlight;
  }

  async #attempt(): Promise<boolean> {
    this.#cancelPlan();
    const attempt = this.#inDoubt ?? this.#prepare();
    if (attempt === null) return false;
    try {
      const { savedAt } = await this.deps.send(attempt.request);
      this.#succeeded(attempt.edits, savedAt);
      return true;
    } catch (error) {
      this.#failed(error, attempt);
      return false;
    }
  }

  #prepare(): Attempt<Request> | null {
    try {
      const attempt = { request: this.deps.prepare(), edits: this.#edits };
      this.#firstUnsavedAt = null;
      return attempt;
    } catch (error) {
      this.#failed(error, null);
      return null;
    }
  }

  #succeeded(edits: number, savedAt: string): void {
    this.#inDoubt = null;
    this.#failures = 0;
    this.#savedEdits = edits;
    this.deps.onStatus(this.unsaved ? { kind: 'unsaved' } : { kind: 'saved', at: savedAt });
  }

  #failed(error: unknown, attempt: Attempt<Request> | null): void {
    const known = error instanceof NewsroomError ? error : null;
    const code = known?.code ?? 'internal';
    const stillInDoubt = this.#inDoubt !== null && libraryRefused.has(code);
    this.#inDoubt = answerLost.has(code) || stillInDoubt ? attempt : null;
    this.#failures += 1;
    this.#firstUnsavedAt ??= this.deps.clock.now();
    this.deps.onStatus({ kind: 'failed', code, detail: known?.detail ?? {} });
  }

  #planNext(): void {
    if (this.#disposed || !this.unsaved) return;
    if (this.#failures === 0) this.#planSave();
    else this.#plan(Math.min(FIRST_RETRY_MS * 2 ** (this.#failures - 1), LAST_RETRY_MS));
  }
}
