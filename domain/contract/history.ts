import { z } from 'zod';
import { bulletinFields, bulletinId, comparedFields, photoSha } from '../bulletin.ts';
import { audience } from '../document/schema.ts';
import { readingDifference } from './reading.ts';
import { approval, passage, revisionHash } from './review.ts';
import { bulletinReading } from '../spoken/bulletin-reading.ts';

/** The part of the contract that tells of what was: revisions, remarks, and whether it can be proved. */

const call = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output });
const instant = z.iso.datetime();
const ofBulletin = z.strictObject({ id: bulletinId });
const jobId = z.uuid();
const ticket = z.uuid();

/** A revision as it is read: from the stored bytes, whose hash was looked at on the way. */
export const revisionFacts = z.strictObject({
  revision: revisionHash,
  bulletin: bulletinId,
  number: z.int(),
  parents: z.array(revisionHash),
  fields: bulletinFields,
  document: z.string(),
  photos: z.array(photoSha),
  station: z.strictObject({ stationName: z.string(), parentName: z.string() }),
  /** How it is read, as frozen with it; null: none was, or a newer app froze it otherwise. */
  reading: bulletinReading.nullable(),
});
export type RevisionFacts = z.infer<typeof revisionFacts>;

/** One of the texts of a bulletin: a revision, the writer's own copy, or what is on the desk now. */
export const textSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('working'), id: bulletinId }),
  z.strictObject({ kind: z.literal('revision'), revision: revisionHash }),
  z.strictObject({ kind: z.literal('checkpoint'), checkpoint: z.uuid() }),
]);
export type TextSource = z.infer<typeof textSource>;

export const difference = z.strictObject({
  kind: z.enum(['same', 'added', 'removed']),
  text: z.string(),
});
export type Difference = z.infer<typeof difference>;

/** Words that stayed, went or came, all of one look: a word that was made bold went and came. */
export const comparedPart = z.strictObject({
  ...difference.shape,
  /** Bits as in the document: bold, italic, underlined. */
  format: z.int().exactOptional(),
  /** Where they lead. */
  link: z.string().exactOptional(),
  /** What is said in their place. */
  spoken: z.string().exactOptional(),
});
export type ComparedPart = z.infer<typeof comparedPart>;

const compared = {
  kind: z.enum(['same', 'added', 'removed', 'changed']),
  /** Null: for the air and the web. */
  audience: audience.nullable(),
};
const comparedParts = z.array(comparedPart);
/** Words that stayed and are read differently, as frozen with both; empty where either froze nothing. */
const comparedReadings = z.array(readingDifference);

/** One paragraph, item, row or photo, in the order of the later text; what went stands where it stood. */
export const comparedBlock = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('words'),
    ...compared,
    shape: z.enum(['paragraph', 'heading2', 'heading3', 'quote', 'item']),
    /** Before an item: "•", "2."; and how deep its list is nested, from 0. */
    mark: z.string(),
    depth: z.int(),
    parts: comparedParts,
    readings: comparedReadings,
  }),
  z.strictObject({
    type: z.literal('row'),
    ...compared,
    /** Rows with the same number in a row of blocks are one table. */
    table: z.int(),
    cells: z.array(comparedParts),
    readings: comparedReadings,
  }),
  z.strictObject({
    type: z.literal('figure'),
    ...compared,
    /** Null: it still awaits its photo. Another photo is another figure. */
    photo: photoSha.nullable(),
    caption: comparedParts,
    alt: comparedParts,
    credit: comparedParts,
  }),
  z.strictObject({ type: z.literal('rule'), ...compared }),
]);
export type ComparedBlock = z.infer<typeof comparedBlock>;

export const comparison = z.strictObject({
  /** Only those that differ. */
  fields: z.array(z.strictObject({ field: z.enum(comparedFields), parts: z.array(difference) })),
  /** Of the headline's words. */
  readings: comparedReadings,
  /** The article, without its photos. */
  text: z.array(difference),
  /** The whole article in its shape, photos in their places. */
  blocks: z.array(comparedBlock),
  photos: z.array(
    z.strictObject({
      photo: photoSha.nullable(),
      kind: z.enum(['same', 'added', 'removed', 'changed']),
      /** Caption, alternative text and credit, where they differ or the photo is new or gone. */
      words: z.array(difference),
    }),
  ),
});
export type Comparison = z.infer<typeof comparison>;

export const remark = z.strictObject({
  id: z.uuid(),
  revision: revisionHash.nullable(),
  replyTo: z.uuid().nullable(),
  by: z.string(),
  /** Written by whoever asks: may be edited by nobody, resolved by anybody who writes or decides. */
  mine: z.boolean(),
  body: z.string(),
  passage,
  at: instant,
  resolvedAt: instant.nullable(),
  resolvedBy: z.string().nullable(),
});
export type Remark = z.infer<typeof remark>;

/** What `library:check` looks through, in this order. */
export const checkStages = [
  'events',
  'revisions',
  'photos',
  'keys',
  'signatures',
  'states',
] as const;
export const checkFault = z.strictObject({
  stage: z.enum(checkStages),
  /** The table and the row's key: the first one that fails. */
  table: z.string(),
  row: z.string(),
  /** For the log and the help line, in English. */
  what: z.string(),
});
export type CheckFault = z.infer<typeof checkFault>;

/**
 * - `empty`: no bytes; `locked`: a PDF under a password; `damaged`: one that cannot be read;
 * - `other-kind`: neither a page nor a PDF; `no-words`: a PDF of pictures alone, such as a scan;
 * - `no-code`: it names no approval; `other-code`: one that this library does not know.
 */
export const unknownReasons = [
  'empty',
  'locked',
  'damaged',
  'other-kind',
  'no-words',
  'no-code',
  'other-code',
] as const;
export type UnknownReason = (typeof unknownReasons)[number];

export const verification = z.strictObject({
  /**
   * - `genuine`: this very file went out of this library;
   * - `same-words`: its code is known, and words and photos are those of the revision (saved anew);
   * - `differs`: its code is known and `differences` tells where it is not what was approved;
   * - `unknown`: neither.
   */
  verdict: z.enum(['genuine', 'same-words', 'differs', 'unknown']),
  bulletin: bulletinId.nullable(),
  headline: z.string(),
  exportedAt: instant.nullable(),
  /** Of the revision that went out; null: a draft, or one that cannot be proved. */
  approval: approval.nullable(),
  /** It is the last approved revision of its bulletin, and was not withdrawn since. */
  latest: z.boolean(),
  differences: z.array(difference),
  /** The same by places, with a few words on either side that do not differ. */
  places: z.array(z.array(difference)),
  /** How many photos of the file are not those of the revision, missing ones counted. */
  photosThatDiffer: z.int(),
  /** Where the verdict is `unknown`: why nothing could be compared. */
  reason: z.enum(unknownReasons).nullable(),
});
export type Verification = z.infer<typeof verification>;

export const historyCalls = {
  'history:list': call(
    ofBulletin,
    z.strictObject({
      revisions: z.array(
        z.strictObject({ revision: revisionHash, number: z.int(), parents: z.array(revisionHash) }),
      ),
      /** Oldest first. `detail` holds what the kind tells: reason, note, slot. */
      events: z.array(
        z.strictObject({
          kind: z.string(),
          at: instant,
          by: z.string(),
          revision: revisionHash.nullable(),
          approvalCode: z.string().nullable(),
          detail: z.record(z.string(), z.json()),
        }),
      ),
    }),
  ),
  'history:revision': call(z.strictObject({ revision: revisionHash }), revisionFacts),
  /** Any text of the bulletin as it was, a checkpoint too. */
  'history:text': call(
    z.strictObject({ of: textSource }),
    z.strictObject({ fields: bulletinFields, document: z.string() }),
  ),
  'history:compare': call(z.strictObject({ from: textSource, to: textSource }), comparison),
  'history:checkpoints': call(
    ofBulletin,
    z.array(
      z.strictObject({
        checkpoint: z.uuid(),
        version: z.int(),
        by: z.string(),
        madeAt: instant,
        headline: z.string(),
      }),
    ),
  ),
  /** Puts an older text on the desk; what was there is kept as a checkpoint. */
  'history:restore': call(
    z.strictObject({ id: bulletinId, baseVersion: z.int(), from: textSource }),
    z.strictObject({
      version: z.int(),
      /** What was there, as a checkpoint: restoring that takes the restoring back. */
      kept: z.uuid(),
    }),
  ),
  /**
   * For a bulletin's own writer: others have changed it since he last wrote. The checkpoint holds his own
   * last text; null: nobody has.
   */
  'history:help': call(
    ofBulletin,
    z.strictObject({ checkpoint: z.uuid(), by: z.array(z.string()), at: instant }).nullable(),
  ),

  'comments:list': call(ofBulletin, z.array(remark)),
  'comments:add': call(
    z.strictObject({
      id: bulletinId,
      revision: revisionHash.nullable(),
      replyTo: z.uuid().nullable(),
      body: z.string().trim().min(1).max(4_000),
      passage,
    }),
    remark,
  ),
  'comments:resolve': call(z.strictObject({ comment: z.uuid(), resolved: z.boolean() }), remark),

  /** Proves the library from the station's key down. Progress and `jobs:cancel` as for any job. */
  'library:check': call(
    z.strictObject({ job: jobId }),
    z.strictObject({
      fault: checkFault.nullable(),
      looked: z.record(z.enum(['events', 'revisions', 'photos', 'keys', 'bulletins']), z.int()),
      /** Compare with the printed sheet; null: the station has no accounts. */
      stationFingerprint: z.string().nullable(),
    }),
  ),
  'publishing:verify': call(z.strictObject({ job: jobId, ticket }), verification),
} as const;

export const historyEvents = {
  'comments:changed': z.strictObject({ id: bulletinId }),
} as const;
