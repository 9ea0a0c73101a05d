import type { z } from 'zod';
import type { Answer } from '#domain/contract';
import { type ControlCall, type ControlCalls, controlCalls } from '#domain/desktop-contract';
import { NewsroomError } from '#domain/errors';
import { COST, type Cost } from './desk/accounts/passcodes.ts';
import type { Desk, Host } from './desk/desk.ts';
import { watchNeighbours } from './desk/neighbours.ts';
import { type OpenDesk, openDesk } from './desk/open-desk.ts';
import { photoBytes } from './desk/photos/photos.ts';
import { maySeePhotos } from './desk/accounts/sessions.ts';
import { createTickets } from './desk/tickets.ts';
import { type Upkeep, startUpkeep } from './desk/upkeep.ts';
import { type ServedPort, answerError, createServer } from './serve.ts';
import type { Log } from './storage/database.ts';

/**
 * The newsroom without the process around it: `main.ts` puts it into Electron's utility process, tests
 * into a plain one. The shell steers it by control calls; clients speak to it over ports.
 */
export type Newsroom = {
  control(call: string, input: unknown): Promise<Answer<unknown>>;
  connect(port: ServedPort): void;
};

export type NewsroomOptions = {
  host: Host;
  log: Log;
  checkAnswers?: boolean;
  /** Tests bring a cheap one. */
  passcodeCost?: Cost;
};

type Parsed = { [C in ControlCall]: z.output<ControlCalls[C]['input']> };
const schemas: { [C in ControlCall]: { input: z.ZodType<Parsed[C]> } } = controlCalls;
type Returned = { [C in ControlCall]: z.output<ControlCalls[C]['output']> };
type Controls = { readonly [C in ControlCall]: (input: Parsed[C]) => Promise<Returned[C]> };

export function createNewsroom(options: NewsroomOptions): Newsroom {
  const { host, log, checkAnswers = false, passcodeCost = COST } = options;
  const tickets = createTickets();
  let open: WorkingDesk | null = null;
  /** Why there is no desk; every call is answered with it. */
  let absent = new NewsroomError('newsroom-unavailable');

  const desk = (): Desk => {
    if (open === null) throw absent;
    return open.desk;
  };
  const server = createServer({ desk, log, checkAnswers, onCall: () => open?.upkeep.postpone() });
  const wantTimes = (ids: readonly string[]): void => open?.upkeep.wantTimes(ids);
  const world = { tickets, tell: server.tell, wantTimes, host, log, passcodeCost };

  const close = (): void => {
    open?.upkeep.stop();
    open?.unwatch();
    open?.desk.jobs.cancelAll();
    open?.library.close();
    open = null;
  };

  const controls: Controls = {
    async 'library:open'({ dataDir, actor }) {
      close();
      try {
        open = atWork(await openDesk({ ...world, dataDir, actor }));
      } catch (error) {
        if (error instanceof NewsroomError) absent = error;
        throw error;
      }
      return {};
    },
    async 'library:close'() {
      close();
      absent = new NewsroomError('newsroom-unavailable');
      return {};
    },
    async 'tickets:grant'({ ticket, path, use }) {
      tickets.grant(ticket, path, use);
      return {};
    },
    async 'photos:bytes'({ sha, size }) {
      if (!maySeePhotos(desk(), server.sessions())) throw new NewsroomError('locked');
      return photoBytes(desk(), sha, size);
    },
  };

  return {
    connect: (port) => server.connect(port),
    async control(call, input) {
      try {
        if (!isControl(call)) throw new NewsroomError('unknown-call');
        return { ok: true, value: await obey(controls, call, input) };
      } catch (error) {
        return answerError(error, call, log);
      }
    },
  };
}

/** With what goes on beside the calls. */
type WorkingDesk = OpenDesk & { upkeep: Upkeep; unwatch: () => void };

function atWork(opened: OpenDesk): WorkingDesk {
  const { desk, library } = opened;
  return { ...opened, upkeep: startUpkeep(desk, library), unwatch: watchNeighbours(desk) };
}

async function obey<C extends ControlCall>(
  controls: Controls,
  call: C,
  input: unknown,
): Promise<Returned[C]> {
  const run: (input: Parsed[C]) => Promise<Returned[C]> = controls[call];
  const parsed = schemas[call].input.safeParse(input);
  if (!parsed.success) throw new NewsroomError('bad-call', { call });
  return run(parsed.data);
}

function isControl(call: string): call is ControlCall {
  return Object.hasOwn(controlCalls, call);
}
