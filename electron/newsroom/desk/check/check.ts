import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { z } from 'zod';
import type { CallInput, CallOutput } from '#domain/contract';
import type { CheckFault } from '#domain/contract/history';
import { livesAfter } from '../../storage/bulletins/life-table.ts';
import { findGoneUnpurged } from '../../storage/bulletins/trash.ts';
import { type SignedEvent, eventHolds, eventsAfter } from '../../storage/history/events-table.ts';
import { findPhoto, photosAfter } from '../../storage/attachments/photos-table.ts';
import { hashOfRevision, revisionsAfter } from '../../storage/history/revisions-table.ts';
import { countTotals } from '../../storage/totals.ts';
import { checkBulletin } from './bulletin.ts';
import { checkPeople } from './people.ts';
import type { Desk } from '../desk.ts';
import type { Job } from '../jobs.ts';
import { forgetTrust, readTrust } from '../keys/trust.ts';

/**
 * Goes through the whole library and proves it from the station's key down: chains, stored bytes, photos,
 * keys, signatures, and that every cache says what the events say. Stops at the first row that fails.
 * What it cannot find: a tail cut off after the last signature, and a library put in another's place,
 * whose station fingerprint is not that of the printed sheet.
 */

type Looked = CallOutput<'library:check'>['looked'];
type Walk = {
  readonly desk: Desk;
  readonly looked: Looked;
  /** Between pages: lets saves through, tells how far it is, and hears of being cancelled. */
  readonly pause: () => Promise<void>;
};

/** Rows at a stretch: a few milliseconds each. */
const EVENTS = 100;
const REVISIONS = 20;
const PHOTOS = 2;
const BULLETINS = 10;
/** Each window draws what it is told. */
const TOLD_EVERY_MS = 100;
const shown = z.object({ photos: z.array(z.string()) });

export function checkLibrary(
  desk: Desk,
  { job: id }: CallInput<'library:check'>,
): Promise<CallOutput<'library:check'>> {
  return desk.jobs.run(id, async (job) => {
    forgetTrust(desk);
    const looked: Looked = { events: 0, revisions: 0, photos: 0, keys: 0, bulletins: 0 };
    const walk: Walk = { desk, looked, pause: pacing(desk, looked, job) };
    const found =
      (await checkEvents(walk)) ??
      (await checkRevisions(walk)) ??
      (await checkPhotos(walk)) ??
      checkPeople(desk, looked) ??
      (await checkBulletins(walk));
    return { fault: found, looked, stationFingerprint: readTrust(desk).station };
  });
}

function pacing(desk: Desk, looked: Looked, job: Job): () => Promise<void> {
  const { events, revisions, photos, bulletins } = countTotals(desk.db);
  const total = events + revisions + photos + bulletins;
  let toldAt = 0;
  return async () => {
    await breathe();
    job.signal.throwIfAborted();
    const done = looked.events + looked.revisions + looked.photos + looked.bulletins;
    const now = performance.now();
    if (done < total && now - toldAt < TOLD_EVERY_MS) return;
    toldAt = now;
    job.progress(total === 0 ? 1 : Math.min(1, done / total));
  };
}

async function checkEvents({ desk, looked, pause }: Walk): Promise<CheckFault | null> {
  let before: SignedEvent | null = null;
  for (;;) {
    const place: Pick<SignedEvent, 'desk' | 'bulletin' | 'sequence'> = before ?? {
      desk: '',
      bulletin: '',
      sequence: 0,
    };
    const page = eventsAfter(desk.db, place, EVENTS);
    if (page.length === 0) return null;
    for (const event of page) {
      const follows: SignedEvent | null =
        before?.desk === event.desk && before.bulletin === event.bulletin ? before : null;
      if (!eventHolds(event, follows))
        return fault('events', 'events', event.hash, 'altered, or not where it was written');
      before = event;
    }
    looked.events += page.length;
    await pause();
  }
}

async function checkRevisions({ desk, looked, pause }: Walk): Promise<CheckFault | null> {
  for (let after = ''; ;) {
    const page = revisionsAfter(desk.db, after, REVISIONS);
    const bad = page.find(({ hash, content }) => hashOfRevision(content) !== hash);
    if (bad !== undefined) return fault('revisions', 'revisions', bad.hash, 'bytes altered');
    const lost = page.flatMap(photosIn).find((sha) => findPhoto(desk.db, sha) === null);
    if (lost !== undefined) return fault('photos', 'photos', lost, 'not there');
    const last = page.at(-1);
    if (last === undefined) return null;
    after = last.hash;
    looked.revisions += page.length;
    await pause();
  }
}

/** What a revision shows must still be there to be shown. */
function photosIn({ content }: { content: string }): string[] {
  return shown.parse(JSON.parse(content)).photos;
}

async function checkPhotos({ desk, looked, pause }: Walk): Promise<CheckFault | null> {
  for (let after = ''; ;) {
    const page = photosAfter(desk.db, after, PHOTOS);
    const bad = page.find(
      ({ sha, image }) => createHash('sha256').update(image).digest('hex') !== sha,
    );
    if (bad !== undefined) return fault('photos', 'photos', bad.sha, 'bytes altered');
    const last = page.at(-1);
    if (last === undefined) return null;
    after = last.sha;
    looked.photos += page.length;
    await pause();
  }
}

async function checkBulletins({ desk, looked, pause }: Walk): Promise<CheckFault | null> {
  for (let after = ''; ;) {
    const page = livesAfter(desk.db, after, BULLETINS);
    for (const row of page) {
      const found = checkBulletin(desk, row);
      if (found !== null) return found;
      after = row.id;
    }
    if (page.length === 0) return checkGone(desk);
    looked.bulletins += page.length;
    await pause();
  }
}

/** What is gone was purged by somebody, and its chain says so. */
function checkGone({ db }: Desk): CheckFault | null {
  const gone = findGoneUnpurged(db);
  return gone === null ? null : fault('states', 'events', gone, 'of a bulletin that is gone');
}

function fault(stage: CheckFault['stage'], table: string, row: string, what: string): CheckFault {
  return { stage, table, row, what };
}
