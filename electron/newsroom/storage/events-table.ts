import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { assertNonNull } from '#domain/assert';
import { type NoParams, type ReadableDb, type WritableDb, command, query } from './database.ts';

/**
 * What was done to a bulletin: creation, import, trash and back; later submission, approval, return.
 * An autosave is none: versions count those. Each desk's events on one bulletin form a chain, every
 * event naming the hash of the one before, so that none can be altered or taken out unseen.
 */
export type NewEvent = {
  readonly desk: string;
  /** Empty: of the desk itself. */
  readonly bulletin: string;
  readonly kind: string;
  /** Milliseconds since 1970. For display: order is by sequence. */
  readonly at: number;
  /** 'desk' or 'command line'. */
  readonly actor: string;
  /** Whatever the kind needs; whole numbers and strings only, as canonical JSON wants it. */
  readonly detail?: Readonly<Record<string, string | number>>;
};

export type StoredEvent = {
  readonly hash: string;
  readonly content: string;
  readonly desk: string;
  readonly bulletin: string;
  readonly sequence: number;
  readonly previous: string | null;
  readonly kind: string;
};

/** Keeps the hash of an event apart from every other use of SHA-256. */
const PREFIX = 'bantin-event/1\n';

const lastOfChain = query<{ desk: string; bulletin: string }, { sequence: number; hash: string }>(
  'events.last',
  `SELECT sequence, hash FROM events
   WHERE desk = @desk AND bulletin = @bulletin ORDER BY sequence DESC LIMIT 1`,
);

const insertOne = command<{ hash: string; content: string }>(
  'events.insert',
  'INSERT INTO events (hash, content) VALUES (@hash, @content)',
);

const chains = query<NoParams, StoredEvent>(
  'events.chains',
  `SELECT hash, content, desk, bulletin, sequence, previous, kind FROM events
   ORDER BY desk, bulletin, sequence`,
);

const ofBulletin = query<{ bulletin: string }, StoredEvent>(
  'events.ofBulletin',
  `SELECT hash, content, desk, bulletin, sequence, previous, kind FROM events
   WHERE bulletin = @bulletin ORDER BY at, desk, sequence`,
);

/** Appends to the chain of its desk and bulletin. Call it inside the transaction of what it tells of. */
export function appendEvent(db: WritableDb, event: NewEvent): void {
  const last = db.get(lastOfChain, { desk: event.desk, bulletin: event.bulletin });
  const content = assertNonNull(
    canonicalize({
      ...event,
      sequence: (last?.sequence ?? 0) + 1,
      previous: last?.hash ?? null,
    }),
    'an object always has a canonical form',
  );
  db.run(insertOne, { hash: hashOfEvent(content), content });
}

export function eventsOf(db: ReadableDb, bulletin: string): StoredEvent[] {
  return db.all(ofBulletin, { bulletin });
}

/** The first event that is not as it was written, or stands where it did not; null: all chains hold. */
export function findBrokenEvent(db: ReadableDb): StoredEvent | null {
  let before: StoredEvent | null = null;
  for (const event of db.all(chains, {})) {
    const follows: StoredEvent | null =
      before?.desk === event.desk && before.bulletin === event.bulletin ? before : null;
    const holds =
      event.hash === hashOfEvent(event.content) &&
      event.sequence === (follows?.sequence ?? 0) + 1 &&
      event.previous === (follows?.hash ?? null);
    if (!holds) return event;
    before = event;
  }
  return null;
}

function hashOfEvent(content: string): string {
  return createHash('sha256').update(PREFIX).update(content).digest('hex');
}
