import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { assertNonNull } from '#domain/assert';
import { type NoParams, type ReadableDb, type WritableDb, command, query } from '../database.ts';

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
  /** Who did it; absent: nobody with an account. */
  readonly account?: string;
  /** The revision that it is about. */
  readonly revision?: string;
  readonly approvalCode?: string;
  /** Hash of the desk's own last event: which keys counted when this one was signed. */
  readonly deskHead?: string;
  /** Whatever the kind needs; numbers are whole, as canonical JSON wants it. */
  readonly detail?: EventDetail;
};

export type EventDetail = Readonly<
  Record<string, string | number | boolean | null | readonly string[]>
>;

/** Signs the bytes of an event with a key of the table `keys`. */
export type Signer = {
  readonly key: string;
  readonly sign: (bytes: Uint8Array) => Uint8Array;
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

export type SignedEvent = StoredEvent & {
  readonly at: number;
  readonly account: string | null;
  readonly revision: string | null;
  readonly approvalCode: string | null;
  readonly key: string | null;
  readonly signature: Uint8Array | null;
};

/** Keeps the hash of an event apart from every other use of SHA-256. */
const PREFIX = 'bantin-event/1\n';

const lastOfChain = query<{ desk: string; bulletin: string }, { sequence: number; hash: string }>(
  'events.last',
  `SELECT sequence, hash FROM events
   WHERE desk = @desk AND bulletin = @bulletin ORDER BY sequence DESC LIMIT 1`,
);

const insertOne = command<{ hash: string; content: string; signature: Uint8Array | null }>(
  'events.insert',
  'INSERT INTO events (hash, content, signature) VALUES (@hash, @content, @signature)',
);

const SIGNED = `hash, content, desk, bulletin, sequence, previous, kind, at, account, revision,
  approval_code AS approvalCode, key, signature`;

const ofChain = query<{ desk: string; bulletin: string; after: number }, SignedEvent>(
  'events.ofChain',
  `SELECT ${SIGNED} FROM events WHERE desk = @desk AND bulletin = @bulletin AND sequence > @after
   ORDER BY sequence`,
);

const bulletinsPage = query<
  { desk: string; bulletin: string; sequence: number; limit: number },
  SignedEvent
>(
  'events.page',
  `SELECT ${SIGNED} FROM events
   WHERE (desk, bulletin, sequence) > (@desk, @bulletin, @sequence)
   ORDER BY desk, bulletin, sequence LIMIT @limit`,
);

const byCode = query<{ code: string }, SignedEvent>(
  'events.byCode',
  `SELECT ${SIGNED} FROM events WHERE approval_code = @code`,
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

/**
 * Appends to the chain of its desk and bulletin, and answers the event's hash. Call it inside the
 * transaction of what it tells of. What is signed names its key, its place in the chain and the event
 * before it, so that a signature is good for this one place only.
 */
export function appendEvent(db: WritableDb, event: NewEvent, signer?: Signer): string {
  const last = db.get(lastOfChain, { desk: event.desk, bulletin: event.bulletin });
  const content = assertNonNull(
    canonicalize({
      ...event,
      ...(signer === undefined ? {} : { key: signer.key }),
      sequence: (last?.sequence ?? 0) + 1,
      previous: last?.hash ?? null,
    }),
    'an object always has a canonical form',
  );
  const hash = hashOfEvent(content);
  const signature = signer?.sign(signedBytes(content)) ?? null;
  db.run(insertOne, { hash, content, signature });
  return hash;
}

/** One desk's events on one bulletin, or with an empty bulletin on itself, in their order. */
export function chainOf(db: ReadableDb, desk: string, bulletin: string, after = 0): SignedEvent[] {
  return db.all(ofChain, { desk, bulletin, after });
}

/** Null: the chain is empty. */
export function headOfChain(
  db: ReadableDb,
  desk: string,
  bulletin: string,
): { sequence: number; hash: string } | null {
  return db.get(lastOfChain, { desk, bulletin }) ?? null;
}

/** For whoever goes through all chains: the next few after a place. */
export function eventsAfter(
  db: ReadableDb,
  place: Pick<StoredEvent, 'desk' | 'bulletin' | 'sequence'>,
  limit: number,
): SignedEvent[] {
  const { desk, bulletin, sequence } = place;
  return db.all(bulletinsPage, { desk, bulletin, sequence, limit });
}

export function findEventByCode(db: ReadableDb, code: string): SignedEvent | null {
  return db.get(byCode, { code }) ?? null;
}

/** What a signature of an event is over. */
export function signedBytes(content: string): Uint8Array {
  return Buffer.from(PREFIX + content, 'utf8');
}

/** Whether an event is as it was written and follows the one before it in its chain. */
export function eventHolds(event: StoredEvent, before: StoredEvent | null): boolean {
  return (
    event.hash === hashOfEvent(event.content) &&
    event.sequence === (before?.sequence ?? 0) + 1 &&
    event.previous === (before?.hash ?? null)
  );
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
    if (!eventHolds(event, follows)) return event;
    before = event;
  }
  return null;
}

function hashOfEvent(content: string): string {
  return createHash('sha256').update(PREFIX).update(content).digest('hex');
}
