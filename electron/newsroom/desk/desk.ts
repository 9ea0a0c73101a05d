import type { EventPayload, NewsroomEvent } from '#domain/contract';
import type { HostCall, HostCalls } from '#domain/desktop-contract';
import type { z } from 'zod';
import type { Log, WritableDb } from '../storage/database.ts';
import type { Cost } from './accounts/passcodes.ts';
import type { Jobs } from './jobs.ts';
import type { Session } from './accounts/seat.ts';
import type { Tickets } from './tickets.ts';

/** Who works through this process: a person at the window, or a script. */
export type Actor = 'desk' | 'command line';

/** Asks the shell for what only it can do. Rejects with a NewsroomError. */
export type Host = {
  readonly [C in HostCall]: (
    input: z.input<HostCalls[C]['input']>,
  ) => Promise<z.output<HostCalls[C]['output']>>;
};

/** Tells every client what happened. */
export type Tell = <E extends NewsroomEvent>(event: E, payload: EventPayload<E>) => void;

/** What every capability of the desk works with: an open library and the ways out of the process. */
export type Desk = {
  readonly db: WritableDb;
  readonly actor: Actor;
  /** This desk among those that may one day share bulletins; made with the library. */
  readonly deskId: string;
  /** Who sits at the port that asks; `noSession` for work that nobody asked for. */
  readonly session: Session;
  /** What a new passcode costs to try. */
  readonly passcodeCost: Cost;
  readonly tickets: Tickets;
  readonly jobs: Jobs;
  readonly tell: Tell;
  /** The times on air of these are shown as soon as they are known. */
  readonly wantTimes: (ids: readonly string[]) => void;
  readonly host: Host;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};
