import type { z } from 'zod';
import {
  type Answer,
  type CallOutput,
  type NewsroomCall,
  type PortEvent,
  type PortReply,
  newsroomCalls,
} from '#domain/contract';
import { NewsroomError } from '#domain/errors';
import { toLogFormat } from '#domain/log-format';
import { rightsRefusal } from '#domain/people/rights';
import type { Desk, Tell } from './desk/desk.ts';
import { type Handler, handlers } from './desk/handlers.ts';
import { callersOf, enterCall } from './desk/accounts/sessions.ts';
import { type Session, newSession } from './desk/accounts/seat.ts';
import { storageError } from './storage/sqlite-errors.ts';
import type { Log } from './storage/database.ts';

/**
 * The only user of the ports: parse → handler → answer. There may be several at once (the page, the shell,
 * the command line), all alike. Whatever comes in, the process goes on: a bad message is an answer that
 * its sender sees.
 */

/** A port of either kind, Electron's or Node's, as `main.ts` wraps it. */
export type ServedPort = {
  /** The shell's token, by which whoever sat at an earlier port of it sits at this one again. */
  readonly resume?: string | null;
  post(message: PortReply | PortEvent): void;
  onMessage(listener: (message: unknown) => void): void;
  onClose(listener: () => void): void;
};

export type ServeOptions = {
  /** The desk; throws the reason while there is none. */
  desk: () => Desk;
  log: Log;
  /** Every call, so that what can wait waits. */
  onCall?: () => void;
  /** Tests check the answers too; the app trusts its types. */
  checkAnswers?: boolean;
};

export type Server = {
  connect(port: ServedPort): void;
  readonly tell: Tell;
  /** Sessions of the ports that are open. */
  sessions(): readonly Session[];
};

export function createServer(options: ServeOptions): Server {
  const ports = new Map<ServedPort, Session>();
  return {
    connect(port) {
      const session = newSession(port.resume ?? null);
      ports.set(port, session);
      port.onClose(() => ports.delete(port));
      port.onMessage((message) => {
        options.onCall?.();
        void answerMessage(options, port, session, message);
      });
    },
    tell(event, payload) {
      for (const port of ports.keys()) port.post({ event, payload });
    },
    sessions: () => [...ports.values()],
  };
}

async function answerMessage(
  options: ServeOptions,
  port: ServedPort,
  session: Session,
  message: unknown,
): Promise<void> {
  const request = readEnvelope(message);
  if (request === null) {
    // No id, nobody to answer: a fault of ours, worth a line.
    options.log('serve: a message that is no request');
    return;
  }
  const answer = await answerCall(options, session, request.call, request.input);
  port.post({ id: request.id, answer });
}

async function answerCall(
  options: ServeOptions,
  session: Session,
  call: string,
  input: unknown,
): Promise<Answer<unknown>> {
  try {
    if (!isCall(call)) throw new NewsroomError('unknown-call', { call: call.slice(0, 100) });
    return { ok: true, value: await handle(options, session, call, input) };
  } catch (error) {
    return answerError(error, call, options.log);
  }
}

type Parsed = { [C in NewsroomCall]: z.output<(typeof newsroomCalls)[C]['input']> };
/** The contract once more, in the form by which the compiler sees which input goes to which handler. */
const schemas: { [C in NewsroomCall]: { input: z.ZodType<Parsed[C]>; output: z.ZodType } } =
  newsroomCalls;

async function handle<C extends NewsroomCall>(
  options: ServeOptions,
  session: Session,
  call: C,
  input: unknown,
): Promise<CallOutput<C>> {
  const handler: Handler<C> = handlers[call];
  const parsed = schemas[call].input.safeParse(input);
  if (!parsed.success) throw badInput(call, parsed.error);
  const desk = { ...options.desk(), session };
  enterCall(desk);
  const refused = rightsRefusal(call, callersOf(desk));
  if (refused !== null) throw new NewsroomError(refused, { call });
  const value = await handler(desk, parsed.data);
  if (options.checkAnswers === true) schemas[call].output.parse(value);
  return value;
}

/** Says where the input is wrong, never what it holds. */
function badInput(call: string, error: z.ZodError): NewsroomError {
  const issue = error.issues[0];
  const at = issue?.path.join('.') ?? '';
  if (at === 'document' && issue?.code === 'too_big')
    return new NewsroomError('document-too-large');
  return new NewsroomError('bad-call', { call, at });
}

/** What a person cannot mend and nobody foresaw is a bug: logged whole, answered as `internal`. */
export function answerError(error: unknown, call: string, log: Log): Answer<never> {
  const known =
    error instanceof Error && error.name === 'AbortError'
      ? new NewsroomError('cancelled')
      : storageError(error);
  if (known === null || known.code === 'internal') log(`serve: ${call}: ${toLogFormat(error)}`);
  return known === null
    ? { ok: false, code: 'internal', detail: {} }
    : { ok: false, code: known.code, detail: known.detail };
}

function isCall(call: string): call is NewsroomCall {
  return Object.hasOwn(newsroomCalls, call);
}

function readEnvelope(message: unknown): { id: number; call: string; input: unknown } | null {
  if (typeof message !== 'object' || message === null) return null;
  if (!('id' in message) || !('call' in message)) return null;
  if (typeof message.id !== 'number' || typeof message.call !== 'string') return null;
  return {
    id: message.id,
    call: message.call,
    input: 'input' in message ? message.input : undefined,
  };
}
