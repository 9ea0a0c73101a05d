import type { ErrorCode } from '#domain/errors';

/**
 * Stands in for the preload in tests of the page's logic, which run without a window: answers are given
 * by the test, calls are noted, events are told by hand. The real bridges are used in tests/e2e.
 */

type Call = { readonly name: string; readonly input: unknown };
type Listener = (payload: unknown) => void;
type Respond = (input: unknown) => unknown;

export class Refusal {
  constructor(
    readonly code: ErrorCode,
    readonly detail: Readonly<Record<string, string | number>> = {},
  ) {}
}

export class FakeBridges {
  readonly calls: Call[] = [];
  readonly answers = new Map<string, Respond>();
  /** What `ticketFor` answers; a picture without a file by itself. */
  ticket: (file: File) => unknown = () => null;
  #listeners = new Map<string, Listener[]>();

  /** Makes them the page's bridges until the next test does the same. */
  install(): void {
    const on = (event: string, listener: Listener): (() => void) => {
      const heard = this.#listeners.get(event) ?? [];
      this.#listeners.set(event, [...heard, listener]);
      return () => {
        const now = this.#listeners.get(event) ?? [];
        const rest = now.filter((other) => other !== listener);
        this.#listeners.set(event, rest);
      };
    };
    const call = (name: string, input: unknown): Promise<unknown> => this.#call(name, input);
    const newsroom = { call, on, onConnection: () => () => undefined };
    const ticketFor = (file: File): Promise<unknown> => {
      const made = this.ticket(file);
      return Promise.resolve(made === null ? null : answerOf(made));
    };
    const desktop = { call, on, ticketFor };
    Object.assign(globalThis, { window: Object.assign(globalThis, { newsroom, desktop }) });
  }

  answer(name: string, respond: Respond): void {
    this.answers.set(name, respond);
  }

  tell(event: string, payload: unknown = {}): void {
    for (const listener of this.#listeners.get(event) ?? []) listener(payload);
  }

  named(name: string): unknown[] {
    return this.calls.filter((made) => made.name === name).map(({ input }) => input);
  }

  async #call(name: string, input: unknown): Promise<unknown> {
    this.calls.push({ name, input });
    const value = await Promise.resolve(this.answers.get(name)?.(input) ?? {});
    return answerOf(value);
  }
}

function answerOf(value: unknown): unknown {
  return value instanceof Refusal
    ? { ok: false, code: value.code, detail: value.detail }
    : { ok: true, value };
}
