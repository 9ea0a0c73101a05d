import type {
  Answer,
  CallInput,
  CallOutput,
  EventPayload,
  NewsroomCall,
  NewsroomEvent,
} from '#domain/contract';
import type { Connection, LibraryRefusal, NewsroomBridge } from '#domain/desktop-contract';
import { NewsroomError } from '#domain/errors';

declare global {
  interface Window {
    /** From the preload. */
    readonly newsroom: NewsroomBridge;
  }
}

/** The value of an answer; a refusal is thrown as the `NewsroomError` it was on the other side. */
export function unwrap<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw new NewsroomError(answer.code, answer.detail);
}

/** The typed client of the newsroom: the page's only way to the library. */
export const newsroom = {
  /** Rejects with a `NewsroomError`, never with anything else. */
  async call<C extends NewsroomCall>(name: C, input: CallInput<C>): Promise<CallOutput<C>> {
    return unwrap(await window.newsroom.call(name, input));
  },
  /** What is answered ends the listening. */
  on<E extends NewsroomEvent>(event: E, listener: (payload: EventPayload<E>) => void): () => void {
    return window.newsroom.on(event, listener);
  },
  onConnection(listener: (state: Connection, refusal: LibraryRefusal | null) => void): () => void {
    return window.newsroom.onConnection(listener);
  },
};
