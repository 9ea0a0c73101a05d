import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { onTestFinished } from 'vitest';
import type { z } from 'zod';
import {
  type Answer,
  type CallInput,
  type CallOutput,
  type NewsroomCall,
  type PortEvent,
  newsroomCalls,
} from '#domain/contract';
import type { ControlCall, ControlCalls } from '#domain/desktop-contract';
import { NewsroomError } from '#domain/errors';
import { type Newsroom, createNewsroom } from '../../../electron/newsroom/newsroom.ts';
import { logInto } from './log-into.ts';
import { tempFolder } from './temp-folder.ts';

/** A client at the other end of a real port. */
export type Client = {
  readonly port: MessagePort;
  readonly events: PortEvent[];
  /** All that the newsroom has sent to it, whether it is still there or not. */
  readonly sent: unknown[];
  /** The newsroom knows that it has gone. */
  readonly ended: Promise<void>;
  /** Sends anything, well formed or not, and answers what comes back. */
  ask(call: unknown, input: unknown): Promise<Answer<unknown>>;
  /** Throws the code as a NewsroomError where the newsroom refuses. */
  call<C extends NewsroomCall>(call: C, input: CallInput<C>): Promise<CallOutput<C>>;
};

export type TestNewsroom = {
  readonly logged: string[];
  readonly dataDir: string;
  /** @param resume as the shell gives it to every port of a window */
  connect(resume?: string): Client;
  control<C extends ControlCall>(
    call: C,
    input: z.input<ControlCalls[C]['input']>,
  ): Promise<Answer<unknown>>;
};

/** Stands in for the printer, which needs a window; absent: paper is asked for in vain. */
export type TestPrinter = (paper: {
  html: string;
  header: string;
  footer: string;
}) => Promise<Uint8Array<ArrayBuffer>>;

/** A newsroom in this process, without a library yet. */
export function startNewsroom(
  toPdf: TestPrinter = () => Promise.reject(new NewsroomError('print-failed')),
): TestNewsroom {
  const logged: string[] = [];
  const newsroom = createNewsroom({
    host: { 'paper:toPdf': toPdf },
    log: logInto(logged),
    checkAnswers: true,
    // The real cost takes half a second each time; `desk/accounts/passcodes.test.ts` pays it.
    passcodeCost: { N: 2 ** 8, r: 8, p: 1 },
  });
  onTestFinished(async () => void (await newsroom.control('library:close', {})));
  return {
    logged,
    dataDir: tempFolder(),
    control: (call, input) => newsroom.control(call, input),
    connect: (resume) => connect(newsroom, resume ?? null),
  };
}

/** The same with its library open. */
export async function openNewsroom(): Promise<TestNewsroom> {
  const newsroom = startNewsroom();
  const { dataDir } = newsroom;
  const answer = await newsroom.control('library:open', { dataDir, actor: 'command line' });
  if (!answer.ok) throw new NewsroomError(answer.code);
  return newsroom;
}

type Outputs = { [C in NewsroomCall]: { output: z.ZodType<CallOutput<C>> } };
const outputs: Outputs = newsroomCalls;

export function valueOf<C extends NewsroomCall>(call: C, answer: Answer<unknown>): CallOutput<C> {
  if (!answer.ok) throw new NewsroomError(answer.code, answer.detail);
  return outputs[call].output.parse(answer.value);
}

function connect(newsroom: Newsroom, resume: string | null): Client {
  const { port1, port2 } = new MessageChannel();
  const sent: unknown[] = [];
  newsroom.connect({
    resume,
    post: (message) => {
      sent.push(message);
      port2.postMessage(message);
    },
    onMessage: (listener) => void port2.on('message', listener),
    onClose: (listener) => void port2.on('close', listener),
  });
  // Heard after the newsroom has heard it.
  const ended = new Promise<void>((resolve) => void port2.once('close', () => resolve()));
  onTestFinished(() => port1.close());
  const events: PortEvent[] = [];
  const waiting = new Map<number, (answer: Answer<unknown>) => void>();
  let lastId = 0;
  port1.on('message', (message: PortEvent | { id: number; answer: Answer<unknown> }) => {
    if ('event' in message) events.push(message);
    else waiting.get(message.id)?.(message.answer);
  });
  const ask: Client['ask'] = (call, input) =>
    new Promise((resolve) => {
      lastId += 1;
      waiting.set(lastId, resolve);
      port1.postMessage({ id: lastId, call, input });
    });
  return {
    port: port1,
    events,
    sent,
    ended,
    ask,
    call: async (call, input) => valueOf(call, await ask(call, input)),
  };
}
