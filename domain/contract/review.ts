import { z } from 'zod';
import { person } from './accounts.ts';
import { accountId, passcode } from '../people/accounts.ts';
import { bulletinFields, bulletinId, bulletinState, photoSha, spokenTime } from '../bulletin.ts';
import { taskReasons } from '../life/tasks.ts';
import { moves } from '../life/workflow.ts';

/** The part of the contract that tells of sending, approving, airing, and of what was. */

const call = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output });
const nothing = z.strictObject({});
const instant = z.iso.datetime();
const ofBulletin = z.strictObject({ id: bulletinId });
/** A sentence or three, as typed. */
const words = (least: number) => z.string().trim().min(least).max(4_000);

/** SHA-256 of a revision's stored bytes behind their prefix. */
export const revisionHash = z.string().regex(/^[0-9a-f]{64}$/);
export type RevisionHash = z.infer<typeof revisionHash>;

/** A passage meant by a remark, and by what it is found again after edits around it. */
export const passage = z.strictObject({
  quote: z.string().max(2_000),
  /** Words before and after the quote, and where it stood in the text. */
  before: z.string().max(200),
  after: z.string().max(200),
  offset: z.int().min(0),
});
export type Passage = z.infer<typeof passage>;

/** One approval as it can be proved. */
export const approval = z.strictObject({
  revision: revisionHash,
  number: z.int(),
  approver: z.string(),
  at: instant,
  code: z.string(),
  /** The approver wrote or sent it himself. */
  own: z.boolean(),
  /** Signed after an approval by telephone. */
  countersigned: z.boolean(),
  /** "Khóa mới từ …, do … cấp": the key replaced another and nobody has confirmed it yet. */
  newKey: z.strictObject({ since: instant, grantedBy: z.string() }).nullable(),
});
export type Approval = z.infer<typeof approval>;

export const phoneFacts = z.strictObject({
  revision: revisionHash,
  number: z.int(),
  named: accountId,
  name: z.string(),
  /** Number, or how he was asked. */
  manner: z.string(),
  /** When he said so, and who wrote it down. */
  saidAt: instant,
  recordedBy: z.string(),
  void: z.boolean(),
});
export type PhoneFacts = z.infer<typeof phoneFacts>;

/** Who said why, and when. */
const saying = z.strictObject({ by: z.string(), at: instant, reason: z.string() });

/** Where a bulletin stands, and what the person asking may do about it now. */
export const lifeFacts = z.strictObject({
  id: bulletinId,
  state: bulletinState,
  author: person.pick({ id: true, name: true }).nullable(),
  /** He writes here, and it is his own or nobody’s or he is an editor: a save will not be refused. */
  mayWrite: z.boolean(),
  /** What waits for a decision. */
  submitted: z
    .strictObject({
      revision: revisionHash,
      number: z.int(),
      by: z.string(),
      at: instant,
      note: z.string(),
    })
    .nullable(),
  /** Null too where the signature does not hold: then `broken` is set. */
  approved: approval.nullable(),
  /** There is a revision that claims approval and cannot prove it. */
  broken: z.boolean(),
  aired: z
    .strictObject({
      revision: revisionHash,
      number: z.int(),
      date: z.iso.date(),
      slot: z.string(),
      announcer: z.string(),
    })
    .nullable(),
  phones: z.array(phoneFacts),
  /** The last return, until it is sent again. */
  returned: saying.nullable(),
  /** Why it was withdrawn, until it is written in again. */
  withdrawn: saying.nullable(),
  /** Why it is being corrected after broadcast, until it is decided upon anew. */
  correcting: saying.nullable(),
  /** Number of the revision that waited until the text was changed; null: nothing was waiting. */
  voided: z.int().nullable(),
  /** The number that a revision frozen now would have. */
  next: z.int(),
  /** The revision on which somebody last decided: compare with this one. */
  seen: revisionHash.nullable(),
  /** What was shown to whoever asks in the review room, the last first, each revision once. */
  looks: z.array(z.strictObject({ revision: revisionHash, number: z.int(), at: instant })),
  /** What waits is the text of whoever asks: to approve it is allowed here, or refused as `own-text`. */
  ownText: z.enum(['no', 'allowed', 'refused']),
  /** Moves open to this person, by role and state; `approved` may still be refused as `own-text`. */
  moves: z.array(z.enum(moves)),
});
export type LifeFacts = z.infer<typeof lifeFacts>;

/** One thing that waits for whoever asks, with what its row shows. */
export const task = z.strictObject({
  id: bulletinId,
  why: z.enum(taskReasons),
  state: bulletinState,
  headline: z.string(),
  /** The byline's, as on the desk. */
  author: z.string(),
  place: z.string(),
  priority: bulletinFields.shape.priority,
  photo: photoSha.nullable(),
  photoCount: z.int(),
  syllables: z.int(),
  /** Null: not reckoned yet. */
  spoken: spokenTime.nullable(),
  updatedAt: instant,
  /** Of the step that made it wait: when, by whom, and the reason or note given with it. */
  since: instant,
  by: z.string(),
  words: z.string(),
  /** The revision that it is about; null: it has none any more. */
  number: z.int().nullable(),
});
export type Task = z.infer<typeof task>;

export const reviewCalls = {
  'review:life': call(ofBulletin, lifeFacts),
  /** Freezes what is on the desk. The version is the one the person sees: else `stale-version`. */
  'review:submit': call(
    z.strictObject({ id: bulletinId, version: z.int(), note: words(0) }),
    z.strictObject({ revision: revisionHash, number: z.int() }),
  ),
  'review:takeBack': call(ofBulletin, nothing),
  'review:return': call(
    z.strictObject({
      id: bulletinId,
      revision: revisionHash,
      reason: words(1),
      remarks: z.array(z.strictObject({ body: words(1), passage })).max(200),
    }),
    nothing,
  ),
  /** In the review room: the revision was before the person's eyes. Kept so as to show what changed since. */
  'review:looked': call(z.strictObject({ id: bulletinId, revision: revisionHash }), nothing),
  /** What is decided on is named by its hash: else `revision-changed`. */
  'review:approve': call(
    z.strictObject({ id: bulletinId, revision: revisionHash, passcode }),
    approval,
  ),
  'review:approveByPhone': call(
    z.strictObject({
      id: bulletinId,
      version: z.int(),
      named: accountId,
      manner: words(1),
      saidAt: instant,
    }),
    z.strictObject({ revision: revisionHash, number: z.int() }),
  ),
  'review:countersign': call(
    z.strictObject({ id: bulletinId, revision: revisionHash, passcode }),
    approval,
  ),
  /** "Tôi không duyệt." */
  'review:disown': call(
    z.strictObject({ id: bulletinId, revision: revisionHash, reason: words(0), passcode }),
    nothing,
  ),
  'review:air': call(
    z.strictObject({
      id: bulletinId,
      revision: revisionHash,
      date: z.iso.date(),
      slot: z.string().trim().max(200),
      announcer: z.string().trim().max(200),
    }),
    nothing,
  ),
  'review:withdraw': call(z.strictObject({ id: bulletinId, reason: words(1) }), nothing),
  /** After broadcast: makes the text editable again and says why. */
  'review:correct': call(z.strictObject({ id: bulletinId, reason: words(1) }), nothing),
  /** "Việc của tôi": urgent and returned ones first, then the oldest. */
  'review:tasks': call(nothing, z.array(task)),
} as const;
