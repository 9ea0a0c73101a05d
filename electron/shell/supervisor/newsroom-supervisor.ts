import type { MessagePortMain } from 'electron';
import { MessageChannelMain } from 'electron';
import type { z } from 'zod';
import type { Answer } from '#domain/contract';
import type { ControlCall, ControlCalls } from '#domain/desktop-contract';
import type { ErrorCode, ErrorDetail } from '#domain/errors';
import type { BoundCall } from '../bound-call.ts';
import type { Logger } from '../log.ts';
import type { CrashRate } from './crash-rate.ts';
import { createCrashRate } from './crash-rate.ts';
import type { ControlAnswer } from './newsroom-process.ts';
import { NewsroomProcess } from './newsroom-process.ts';

/**
 * - `starting`, `restarting`: the library is being opened or soon will be, the first time or after a crash;
 * - `refused`: it cannot be opened, see `refusal`; `failed`: the process crashed thrice in a minute.
 *   Out of both only `start` leads;
 * - `closed`: the app is ending.
 */
export type NewsroomState = 'starting' | 'ready' | 'restarting' | 'failed' | 'refused' | 'closed';

export type Refusal = { readonly code: ErrorCode; readonly detail: ErrorDetail };

/** How long closing the library may take; a checkpoint on an old disk takes seconds. */
const CLOSE_LIMIT_MS = 10_000;

type Options = {
  readonly file: string;
  readonly dataDir: string;
  readonly actor: 'desk' | 'command line';
  readonly host: Readonly<Record<string, BoundCall>>;
  readonly log: Logger;
  /** Notes one crash in a report. */
  readonly onCrash: (exitCode: number) => void;
  /** Tells a new process what the one before knew, before anyone may call it. */
  readonly brief: (process: NewsroomProcess) => Promise<void>;
  readonly crashRate?: CrashRate;
};

/** Keeps a newsroom process alive and its library open; the only one who speaks to the process. */
export class NewsroomSupervisor {
  readonly #options: Options;
  readonly #crashRate: CrashRate;
  readonly #listeners = new Set<(state: NewsroomState) => void>();
  #process: NewsroomProcess | null = null;
  #state: NewsroomState = 'starting';
  #refusal: Refusal | null = null;

  constructor(options: Options) {
    this.#options = options;
    this.#crashRate = options.crashRate ?? createCrashRate();
  }

  get state(): NewsroomState {
    return this.#state;
  }

  /** Why the library could not be opened, in the state `refused`. */
  get refusal(): Refusal | null {
    return this.#refusal;
  }

  onState(listener: (state: NewsroomState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Starts it, or tries again after `refused` or `failed`; not while the app is ending. */
  start(): void {
    if (this.#process !== null || this.#state === 'closed') return;
    this.#become('starting');
    void this.#open();
  }

  /** Answers as soon as the library is open, or will not be. */
  async settled(): Promise<NewsroomState> {
    while (this.#state === 'starting' || this.#state === 'restarting') await this.#nextState();
    return this.#state;
  }

  /** Asks the newsroom; while it is being restarted, waits for it. */
  async control<C extends ControlCall>(
    call: C,
    input: z.input<ControlCalls[C]['input']>,
  ): Promise<ControlAnswer<C>> {
    await this.settled();
    if (this.#state !== 'ready' || this.#process === null) return unavailable;
    return this.#process.call(call, input);
  }

  /**
   * A fresh port to the newsroom, speaking the contract; null while there is no newsroom.
   *
   * @param resume by this token a person is known again after a reload or a restart of the newsroom
   */
  openPort(resume?: string): MessagePortMain | null {
    if (this.#state !== 'ready' || this.#process === null) return null;
    const { port1, port2 } = new MessageChannelMain();
    this.#process.givePort(port2, resume);
    return port1;
  }

  /** Closes the library and ends the process. */
  async close(): Promise<void> {
    const process = this.#process;
    this.#process = null;
    this.#become('closed');
    if (process === null) return;
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, CLOSE_LIMIT_MS);
    });
    await Promise.race([process.call('library:close', {}), limit]);
    clearTimeout(timer);
    process.kill();
  }

  async #open(): Promise<void> {
    const { file, dataDir, actor, host, log, brief } = this.#options;
    const process = new NewsroomProcess({
      file,
      host,
      log,
      onGone: (exitCode) => this.#gone(process, exitCode),
    });
    this.#process = process;
    const answer = await process.call('library:open', { dataDir, actor });
    // It crashed, or the app is ending: whoever took it away has said what is now.
    if (this.#process !== process) return;
    if (!answer.ok) {
      this.#refuse(process, answer);
      return;
    }
    await brief(process);
    if (this.#process === process) this.#become('ready');
  }

  #refuse(process: NewsroomProcess, { code, detail }: Refusal): void {
    this.#process = null;
    this.#refusal = { code, detail };
    process.kill();
    this.#options.log.error(`the library was not opened: ${code}`);
    this.#become('refused');
  }

  #gone(process: NewsroomProcess, exitCode: number): void {
    if (this.#process !== process) return;
    this.#process = null;
    this.#options.log.error(`the process ended with ${exitCode}`);
    this.#options.onCrash(exitCode);
    if (this.#crashRate.record()) {
      this.#become('failed');
      return;
    }
    this.#become('restarting');
    void this.#open();
  }

  #become(state: NewsroomState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }

  #nextState(): Promise<void> {
    return new Promise((resolve) => {
      const off = this.onState(() => {
        off();
        resolve();
      });
    });
  }
}

const unavailable: Answer<never> = { ok: false, code: 'newsroom-unavailable', detail: {} };
