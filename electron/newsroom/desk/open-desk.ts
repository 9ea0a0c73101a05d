import { type Library, openLibrary } from '../storage/open.ts';
import type { Log } from '../storage/database.ts';
import { putSetting, readSetting } from '../storage/station/settings-table.ts';
import { uuid7 } from '../storage/uuid7.ts';
import { COST, type Cost } from './accounts/passcodes.ts';
import type { Actor, Desk, Host, Tell } from './desk.ts';
import { offerSample } from './first-run.ts';
import { createJobs } from './jobs.ts';
import { noSession } from './accounts/seat.ts';
import type { Tickets } from './tickets.ts';

export type OpenDesk = {
  readonly desk: Desk;
  readonly library: Library;
  /** Settles when the sample is there, or is not to be. Nobody waits for it: drawing takes its time. */
  readonly firstRun: Promise<void>;
};

const DESK_ID = 'desk.id';

/** Opens the library of a data folder and sits down at it. */
export async function openDesk(options: {
  dataDir: string;
  actor: Actor;
  tickets: Tickets;
  tell: Tell;
  host: Host;
  log: Log;
  /** Absent: what is missing is left to a quiet moment. */
  wantTimes?: Desk['wantTimes'];
  /** Tests bring a cheap one. */
  passcodeCost?: Cost;
}): Promise<OpenDesk> {
  const { dataDir, actor, tickets, tell, host, log } = options;
  const { wantTimes = () => undefined, passcodeCost = COST } = options;
  const library = await openLibrary({ dataDir, log });
  const desk: Desk = {
    db: library.db,
    actor,
    deskId: deskIdOf(library),
    session: noSession,
    passcodeCost,
    tickets,
    jobs: createJobs(tell),
    tell,
    wantTimes,
    host,
    log,
    now: Date.now,
  };
  return { desk, library, firstRun: offerSample(desk) };
}

/** Made once a library. In a transaction: the window and the command line may come at the same time. */
function deskIdOf({ db }: Library): string {
  const known = readSetting(db, DESK_ID);
  if (typeof known === 'string') return known;
  return db.transaction(() => {
    const made = readSetting(db, DESK_ID);
    if (typeof made === 'string') return made;
    const id = uuid7();
    putSetting(db, DESK_ID, id, Date.now());
    return id;
  });
}
