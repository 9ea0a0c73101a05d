import type {
  Answer,
  CallInput,
  CallOutput,
  EventPayload,
  NewsroomCall,
  NewsroomEvent,
  PortRequest,
} from '#domain/contract';
import type { ErrorCode } from '#domain/errors';

/**
 * The client's end of a newsroom port, for the preload and the shell alike. Every call gets an answer:
 * calls that were on their way when the newsroom went down are told so, calls made while there is no
 * port wait for the next one, and once there will be none they are told that.
 */

/**
 * What is delivered. `never` fits every call's answer and every event: the newsroom has made them by
 * their own schemas, and to check that again would cost each save a second parse.
 */
type Delivered = { id: number; answer: Answer<never> } | { event: NewsroomEvent; payload: never };

type Settle = (answer: Answer<never>) => void;
type Listener = (payload: never) => void;

const refused = (code: ErrorCode): Answer<never> => ({ ok: false, code, detail: {} });

export class PortCalls {
  #lastId = 0;
  readonly #sent = new Map<number, Settle>();
  #waiting: { request: PortRequest; settle: Settle }[] = [];
  #post: ((request: PortRequest) => void) | null = null;
  #failed = false;
  readonly #listeners = new Map<NewsroomEvent, Set<Listener>>();

  call<C extends NewsroomCall>(name: C, input: CallInput<C>): Promise<Answer<CallOutput<C>>> {
    return new Promise((resolve) => {
      const request = { id: (this.#lastId += 1), call: name, input };
      if (this.#failed) resolve(refused('newsroom-unavailable'));
      else if (this.#post === null) this.#waiting.push({ request, settle: resolve });
      else this.#send(this.#post, request, resolve);
    });
  }

  on<E extends NewsroomEvent>(event: E, listener: (payload: EventPayload<E>) => void): () => void {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners);
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  /** A fresh port: calls that waited go out on it, in their order. */
  attach(post: (request: PortRequest) => void): void {
    this.detach();
    this.#failed = false;
    this.#post = post;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { request, settle } of waiting) this.#send(post, request, settle);
  }

  /** The port is dead: what was sent on it will not be answered. */
  detach(): void {
    this.#post = null;
    this.#settleSent('newsroom-restarted');
  }

  /** There will be no port again. */
  fail(): void {
    this.#post = null;
    this.#failed = true;
    this.#settleSent('newsroom-unavailable');
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { settle } of waiting) settle(refused('newsroom-unavailable'));
  }

  receive(message: Delivered): void {
    if ('event' in message) {
      for (const listener of this.#listeners.get(message.event) ?? []) listener(message.payload);
      return;
    }
    const settle = this.#sent.get(message.id);
    this.#sent.delete(message.id);
    settle?.(message.answer);
  }

  #send(post: (request: PortRequest) => void, request: PortRequest, settle: Settle): void {
    try {
      post(request);
      this.#sent.set(request.id, settle);
    } catch {
      // Something that cannot be cloned, a function or a DOM node: the caller's mistake.
      settle(refused('bad-call'));
    }
  }

  #settleSent(code: ErrorCode): void {
    const settles = [...this.#sent.values()];
    this.#sent.clear();
    for (const settle of settles) settle(refused(code));
  }
}
