import type { MessagePortMain, UtilityProcess } from 'electron';
import { utilityProcess } from 'electron';
import type { z } from 'zod';
import type { Answer } from '#domain/contract';
import type { ControlEnvelope } from '#domain/contract/control-envelope';
import type { ControlCall, ControlCalls } from '#domain/desktop-contract';
import type { BoundCall } from '../bound-call.ts';
import { answerFrom } from '../bound-call.ts';
import type { Logger } from '../log.ts';
import { logWords } from './child-words.ts';

type ControlInput<C extends ControlCall> = z.input<ControlCalls[C]['input']>;
export type ControlAnswer<C extends ControlCall> = Answer<z.output<ControlCalls[C]['output']>>;

/** What comes from the newsroom; `never` fits every call's answer, which it made by the schema. */
type Incoming =
  | { kind: 'call'; id: number; call: string; input: unknown }
  | { kind: 'reply'; id: number; answer: Answer<never> };

type Options = {
  readonly file: string;
  /** What the newsroom may ask of the shell. */
  readonly host: Readonly<Record<string, BoundCall>>;
  readonly log: Logger;
  /** The process has ended, for whatever reason; every call has its answer by then. */
  readonly onGone: (exitCode: number) => void;
};

/** One life of the newsroom process. */
export class NewsroomProcess {
  readonly #child: UtilityProcess;
  readonly #host: Options['host'];
  readonly #pending = new Map<number, (answer: Answer<never>) => void>();
  #lastId = 0;
  #gone = false;

  constructor({ file, host, log, onGone }: Options) {
    this.#host = host;
    this.#child = utilityProcess.fork(file, [], {
      serviceName: 'Ban Tin newsroom',
      // Its words go into the log: on the command line stdout holds the result alone.
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    logWords(this.#child.stdout, log);
    logWords(this.#child.stderr, log);
    this.#child.on('message', (message: Incoming) => void this.#receive(message));
    this.#child.once('exit', (exitCode) => {
      this.#gone = true;
      for (const settle of this.#pending.values()) settle(lost);
      this.#pending.clear();
      onGone(exitCode);
    });
  }

  call<C extends ControlCall>(call: C, input: ControlInput<C>): Promise<ControlAnswer<C>> {
    if (this.#gone) return Promise.resolve(lost);
    return new Promise((resolve) => {
      const id = (this.#lastId += 1);
      this.#pending.set(id, resolve);
      this.#post({ kind: 'call', id, call, input });
    });
  }

  givePort(port: MessagePortMain, resume?: string): void {
    this.#post(resume === undefined ? { kind: 'port' } : { kind: 'port', resume }, [port]);
  }

  kill(): void {
    this.#child.kill();
  }

  #post(envelope: ControlEnvelope, ports: MessagePortMain[] = []): void {
    if (!this.#gone) this.#child.postMessage(envelope, ports);
  }

  async #receive(message: Incoming): Promise<void> {
    if (message.kind === 'call') {
      const answer = await answerFrom(this.#host, message.call, message.input);
      this.#post({ kind: 'reply', id: message.id, answer });
      return;
    }
    const settle = this.#pending.get(message.id);
    this.#pending.delete(message.id);
    settle?.(message.answer);
  }
}

const lost: Answer<never> = { ok: false, code: 'newsroom-restarted', detail: {} };
