import { randomUUID } from 'node:crypto';
import { writeDocument } from '#domain/document/read';
import { hasBulletins } from '../storage/bulletins-table.ts';
import { putSetting, readSetting } from '../storage/settings-table.ts';
import { createBulletin } from './bulletins.ts';
import type { Desk } from './desk.ts';
import { drawPicture } from './photo/encode.ts';
import { addPhoto } from './photos.ts';
import { flowerRoad } from './sample/flower-road.ts';
import { sampleDocument, sampleFields } from './sample/sample-bulletin.ts';

const OFFERED = 'sample.offered';

/**
 * Puts the sample bulletin into a library that a person opens for the first time. A script meets no empty
 * room, so the command line makes none; and it is offered once: trashed is trashed.
 */
export async function offerSample(desk: Desk): Promise<void> {
  if (desk.actor !== 'desk' || readSetting(desk.db, OFFERED) !== undefined) return;
  if (!hasBulletins(desk.db)) await makeSample(desk);
  putSetting(desk.db, OFFERED, true, desk.now());
}

async function makeSample(desk: Desk): Promise<void> {
  const picture = await addPhoto(desk, {
    job: randomUUID(),
    source: { bytes: await drawPicture(flowerRoad()), name: 'duong-hoa.png' },
  });
  createBulletin(desk, {
    fields: sampleFields,
    document: writeDocument(sampleDocument(picture.sha)),
  });
}
