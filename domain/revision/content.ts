import { z } from 'zod';
import { bulletinFields, bulletinId, photoSha } from '../bulletin.ts';
import { type BulletinReading, bulletinReading, spokenKey } from '../spoken/bulletin-reading.ts';

/**
 * What a revision holds. The newsroom writes it once as canonical JSON (RFC 8785) and never again: hash
 * and signature are over those stored bytes behind `bantin-revision/1` and a newline.
 *
 * The document stands in it as the JSON text that was on the desk, not as an object: so it comes back to
 * the letter whatever wrote it, no number in it is ever written anew (RFC 8785 is safest with whole ones),
 * and half a surrogate pair, which JSON may hold escaped, does not forbid the revision.
 */
export const revisionContent = z.strictObject({
  bulletin: bulletinId,
  /** Counts this desk's revisions of the bulletin from 1; two desks may give the same. */
  number: z.int().min(1),
  /** Hashes of the revisions it stands on; two after an older one was restored. */
  parents: z.array(z.string()),
  fields: bulletinFields,
  document: z.string(),
  /** SHA-256 of each photo that the document shows, in order, once each. */
  photos: z.array(photoSha),
  /** The names under which it goes out. */
  station: z.strictObject({ stationName: z.string(), parentName: z.string() }),
  /** The resolved reading (spoken segments and the version of the rules); null: none was frozen. */
  reading: z.json().nullable(),
});
export type RevisionContent = z.infer<typeof revisionContent>;

/** Whether two revisions say the same, whatever their numbers and parents. */
export function sameText(one: RevisionContent, other: RevisionContent): boolean {
  return comparable(one) === comparable(other);
}

/**
 * Both come out of the same schema, so their keys stand in one order. Of the reading only what is said
 * counts: new rules that say the same make no new text.
 */
function comparable({ fields, document, photos, station, reading }: RevisionContent): string {
  const read = frozenReading(reading);
  const said = read === null ? reading : spokenKey(read);
  return JSON.stringify([bulletinFields.parse(fields), document, photos, station, said]);
}

/** A lone half of a surrogate pair is in no text that is said, and canonical JSON forbids it. */
const HALVES = /\p{Cs}/gu;

/** A reading as plain JSON, for a revision to hold. */
export function freezeReading(reading: BulletinReading): RevisionContent['reading'] {
  const text = JSON.stringify(reading, (_key, value: unknown) =>
    typeof value === 'string' ? value.replace(HALVES, '\uFFFD') : value,
  );
  return revisionContent.shape.reading.parse(JSON.parse(text));
}

/** The reading of a revision; null: none was frozen, or a newer app froze what this one cannot tell. */
export function frozenReading(reading: RevisionContent['reading']): BulletinReading | null {
  const parsed = bulletinReading.safeParse(reading);
  return parsed.success ? parsed.data : null;
}
