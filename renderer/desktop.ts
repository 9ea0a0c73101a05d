import type { z } from 'zod';
import type {
  ChosenFile,
  DesktopBridge,
  DesktopCall,
  DesktopEvent,
  DesktopEvents,
  DesktopInput,
  DesktopOutput,
} from '#domain/desktop-contract';
import { unwrap } from './newsroom.ts';

declare global {
  interface Window {
    /** From the preload. */
    readonly desktop: DesktopBridge;
  }
}

/** The typed client of the shell: files, clipboard, paper, the window itself. */
export const desktop = {
  /** Rejects with a `NewsroomError`, never with anything else. */
  async call<C extends DesktopCall>(name: C, input: DesktopInput<C>): Promise<DesktopOutput<C>> {
    return unwrap(await window.desktop.call(name, input));
  },
  on<E extends DesktopEvent>(
    event: E,
    listener: (payload: z.output<DesktopEvents[E]>) => void,
  ): () => void {
    return window.desktop.on(event, listener);
  },
  /** Null for a picture without a file. Rejects with a `NewsroomError` that names the file. */
  async ticketFor(file: File): Promise<ChosenFile | null> {
    const answer = await window.desktop.ticketFor(file);
    return answer === null ? null : unwrap(answer);
  },
};
