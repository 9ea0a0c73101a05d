import { photosOf } from '#domain/document/photos';
import { readDocument } from '#domain/document/read';
import type { BulletinFields } from '#domain/bulletin';
import { NewsroomError } from '#domain/errors';
import {
  DRAFT_STAMP,
  type ExportMark,
  PHONE_STAMP,
  WITHDRAWN_STAMP,
} from '#domain/publishing/mark';
import type { Publishable } from '#domain/publishing/publishable';
import { frozenReading } from '#domain/revision/content';
import type { StationSettings } from '#domain/settings';
import { type Life, livePhone, revisionOnDesk } from '#domain/life/workflow';
import type { StoredBulletin } from '../../storage/bulletins/bulletins-table.ts';
import { findRevision } from '../../storage/history/revisions-table.ts';
import { mustFind } from '../bulletins/bulletins.ts';
import type { Desk } from '../desk.ts';
import { photoFacts } from '../photos/photos.ts';
import { proveApproval } from '../review/proof.ts';
import { readLife } from '../review/record.ts';
import { readRevision } from '../review/revisions.ts';
import { readSettings } from '../settings.ts';

/** What goes out of the door, and what it may say of itself. */

export type Outgoing = {
  readonly id: string;
  /** Null where a revision goes out. */
  readonly version: number | null;
  readonly revision: string | null;
  readonly publishable: Publishable;
};

/**
 * The revision asked for; else the one that is approved, aired or approved by telephone, if it is what
 * stands on the desk; else the desk's own text. What goes out as approved has just been proved from its
 * stored bytes.
 *
 * @throws NewsroomError `bulletin-in-trash`, `revision-not-found`, `signature-broken`
 */
export function findOutgoing(desk: Desk, id: string, revision?: string): Outgoing {
  const stored = mustFind(desk, id);
  // What is thrown away is not sent out by an oversight.
  if (stored.trashedAt !== null) throw new NewsroomError('bulletin-in-trash');
  const life = readLife(desk, id);
  const chosen = revision ?? revisionOnDesk(life);
  if (chosen !== null) return { ...outgoingRevision(desk, stored, life, chosen), id };
  const publishable = publishableOf(desk, stored, stored, readSettings(desk));
  // Without accounts, too: where nobody could approve, nothing is approved.
  const mark: ExportMark = { kind: 'stamp', text: DRAFT_STAMP };
  return { id, version: stored.version, revision: null, publishable: { ...publishable, mark } };
}

/** A revision as it goes out, marked by what can be proved of it. */
export function publishRevision(desk: Desk, id: string, revision: string, mark: ExportMark) {
  const content = readRevision(desk.db, revision);
  if (content.bulletin !== id) throw new NewsroomError('revision-not-found');
  const receivedAt = findRevision(desk.db, revision)?.receivedAt ?? 0;
  const stored = mustFind(desk, id);
  const station = { ...readSettings(desk), ...content.station };
  const text = { ...content, updatedAt: receivedAt };
  const reading = frozenReading(content.reading);
  const frozen = reading === null ? {} : { reading };
  return { ...publishableOf(desk, stored, text, station), ...frozen, mark };
}

function outgoingRevision(desk: Desk, { id }: StoredBulletin, life: Life, revision: string) {
  const mark = markOf(desk, id, life, revision);
  return { version: null, revision, publishable: publishRevision(desk, id, revision, mark) };
}

function markOf(desk: Desk, id: string, life: Life, revision: string): ExportMark {
  if (life.approved === revision) {
    const approval = proveApproval(desk, id, revision);
    if (approval === null) throw new NewsroomError('signature-broken');
    return { kind: 'approved', approval };
  }
  if (livePhone(life)?.revision === revision) return { kind: 'stamp', text: PHONE_STAMP };
  // It was approved once and is no longer: another is, or it was withdrawn.
  const once = proveApproval(desk, id, revision) !== null;
  if (!once) return { kind: 'stamp', text: DRAFT_STAMP };
  return { kind: 'stamp', text: life.approved === null ? WITHDRAWN_STAMP : REPLACED_STAMP };
}

/** An older approved revision: readable and true, and not the one that counts. */
const REPLACED_STAMP = 'BẢN CŨ – ĐÃ CÓ PHIÊN BẢN MỚI HƠN';

function publishableOf(
  desk: Desk,
  { state }: StoredBulletin,
  text: { fields: BulletinFields; document: string; updatedAt: number },
  station: StationSettings,
): Publishable {
  const document = readDocument(text.document);
  const facts = photoFacts(desk, { photos: photosOf(document) });
  return {
    fields: text.fields,
    document,
    photos: new Map(facts.map((photo) => [photo.sha, photo])),
    station,
    state,
    updatedAt: new Date(text.updatedAt).toISOString(),
  };
}
