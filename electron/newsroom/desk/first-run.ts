import { type BulletinId, bulletinId } from '#domain/bulletin';
import type { CallOutput } from '#domain/contract';
import { writeDocument } from '#domain/document/read';
import { toLogFormat } from '#domain/log-format';
import { hasBulletins } from '../storage/bulletins/bulletins-table.ts';
import type { WritableDb } from '../storage/database.ts';
import { type NewPhoto, insertPhoto } from '../storage/attachments/photos-table.ts';
import { putSetting, readSetting } from '../storage/station/settings-table.ts';
import { createBulletin } from './bulletins/bulletins.ts';
import type { Desk } from './desk.ts';
import { sampleDocument, sampleFields } from './sample/sample-bulletin.ts';

const OFFERED = 'sample.offered';
/** The sample, until the page was told of it. */
const TO_OPEN = 'sample.to-open';

/** Of every open library: settles when its sample is there, or is not to be. */
const offers = new WeakMap<WritableDb, Promise<void>>();

/**
 * Puts the sample bulletin into a library that a person opens for the first time. A script meets no empty
 * room, so the command line makes none; and it is offered once: trashed is trashed.
 */
export function offerSample(desk: Desk): Promise<void> {
  const offered = makeOffer(desk).catch((error: unknown) => {
    // Nobody is kept from the library for want of a sample; the next start tries again.
    desk.log(`desk: no sample: ${toLogFormat(error)}`);
  });
  offers.set(desk.db, offered);
  return offered;
}

/** Answers when the sample is there or is not to be; the page that hears of it opens it. */
export async function tellFirstRun(desk: Desk): Promise<CallOutput<'desk:firstRun'>> {
  await offers.get(desk.db);
  const sample = bulletinId.nullable().safeParse(readSetting(desk.db, TO_OPEN) ?? null);
  if (!sample.success || sample.data === null) return { sample: null };
  putSetting(desk.db, TO_OPEN, null, desk.now());
  return { sample: sample.data };
}

async function makeOffer(desk: Desk): Promise<void> {
  if (desk.actor !== 'desk' || readSetting(desk.db, OFFERED) !== undefined) return;
  const { samplePicture } = await import('./sample/picture.ts');
  // Whole or not at all, and the disk is waited for once.
  desk.db.transaction(() => {
    if (!hasBulletins(desk.db))
      putSetting(desk.db, TO_OPEN, makeSample(desk, samplePicture(desk.now())), desk.now());
    putSetting(desk.db, OFFERED, true, desk.now());
  });
}

function makeSample(desk: Desk, picture: NewPhoto): BulletinId {
  insertPhoto(desk.db, picture);
  return createBulletin(desk, {
    fields: sampleFields,
    document: writeDocument(sampleDocument(picture.sha)),
  }).id;
}
