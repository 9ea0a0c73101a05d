import type { CallInput, CallOutput, EventPayload, NewsroomCall } from '#domain/contract';
import { NewsroomError } from '#domain/errors';
import type { Language } from '#domain/wording/word-error';
import { hostFor } from '../host.ts';
import { logger } from '../log.ts';
import { newsroomFile } from '../places.ts';
import { Printer } from '../print/printer.ts';
import { KeptPages } from '../protocol/kept-pages.ts';
import { NewsroomSupervisor } from '../supervisor/newsroom-supervisor.ts';
import { openShellPort } from '../supervisor/shell-port.ts';
import { Tickets } from '../tickets.ts';

/** A library opened by the command line, with everything that works on it. */
export type Session = {
  readonly language: Language;
  readonly tickets: Tickets;
  /** Rejects with the refusal's `NewsroomError`. */
  readonly ask: <C extends NewsroomCall>(name: C, input: CallInput<C>) => Promise<CallOutput<C>>;
  /** Hears how far long work is; what is answered stops that. */
  readonly onProgress: (
    listener: (progress: EventPayload<'jobs:progressed'>) => void,
  ) => () => void;
  readonly close: () => Promise<void>;
};

/** @throws NewsroomError with the reason where the library cannot be opened */
export async function openSession(dataDir: string): Promise<Session> {
  const printer = new Printer({
    pages: new KeptPages(1),
    photos: (sha, size) => supervisor.control('photos:bytes', { sha, size }),
    log: logger('print'),
  });
  const tickets = new Tickets((ticket) => supervisor.control('tickets:grant', ticket));
  const log = logger('newsroom');
  const supervisor = new NewsroomSupervisor({
    file: newsroomFile(),
    dataDir,
    actor: 'command line',
    host: hostFor(printer),
    log,
    onCrash: (exitCode) => log.error(`the process ended with ${exitCode}`),
    brief: (process) => tickets.grantAllTo(process),
  });
  supervisor.start();
  const newsroom = openShellPort(supervisor);
  await supervisor.settled();
  if (supervisor.refusal !== null) {
    throw new NewsroomError(supervisor.refusal.code, supervisor.refusal.detail);
  }
  const ask: Session['ask'] = async (name, input) => {
    const answer = await newsroom.call(name, input);
    if (answer.ok) return answer.value;
    throw new NewsroomError(answer.code, answer.detail);
  };
  const { language } = await ask('settings:read', {});
  return {
    language,
    tickets,
    ask,
    onProgress: (listener) => newsroom.on('jobs:progressed', listener),
    close: () => {
      printer.close();
      return supervisor.close();
    },
  };
}
