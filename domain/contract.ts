import { z } from 'zod';
import { deskViews, exportKinds } from './bulletin-facts.ts';
import { accountsCalls, accountsEvents } from './contract/accounts.ts';
import { begunCalls } from './contract/begun.ts';
import { bulletinFields, bulletinId, bulletinState, photoSha, spokenTime } from './bulletin.ts';
import { dictionaryCalls, dictionaryEvents } from './contract/dictionary.ts';
import type { ErrorCode, ErrorDetail } from './errors.ts';
import { proposal } from './intake/proposal.ts';
import { historyCalls, historyEvents } from './contract/history.ts';
import { readingCalls } from './contract/reading.ts';
import { reviewCalls, revisionHash } from './contract/review.ts';
import { stationSettings } from './settings.ts';

/**
 * The one contract between the processes. `newsroomCalls` is what the page, the shell and the command
 * line ask of the newsroom; `newsroomEvents` is what it tells them; `desktopCalls` is what the page
 * asks of the shell; `hostCalls` is what the newsroom asks of the shell. Types are inferred from the
 * schemas and never written a second time.
 *
 * Documents travel as one JSON string: 133 kB costs 0.6 ms so, and 2.1 ms as an object (measured).
 */

/** Largest document accepted, in UTF-16 units: about forty times a 10,000-word bulletin. */
export const MAX_DOCUMENT_LENGTH = 8_000_000;
/** Largest photo source accepted, in bytes. */
export const MAX_PHOTO_BYTES = 100_000_000;
/** Largest text that intake reads, in bytes; a bulletin is 5 kB. */
export const MAX_TEXT_BYTES = 5_000_000;

/** The shell's leave to read or write one path that a person chose; the page never names a path. */
const ticket = z.uuid();
/** Names one long piece of work, so that its progress can be told and it can be cancelled. */
const jobId = z.uuid();
const documentJson = z.string().max(MAX_DOCUMENT_LENGTH);
const nothing = z.strictObject({});
const instant = z.iso.datetime();

export const deskView = z.enum(deskViews);
export type DeskView = z.infer<typeof deskView>;

export const bulletinRow = z.strictObject({
  id: bulletinId,
  headline: z.string(),
  author: z.string(),
  place: z.string(),
  state: bulletinState,
  priority: bulletinFields.shape.priority,
  /** The first photo, for the row's picture. */
  photo: photoSha.nullable(),
  photoCount: z.int(),
  /** Written syllables (tiếng) of the text: the headline's are not in the time on air either. */
  syllables: z.int(),
  /** Null: not reckoned yet. */
  spoken: spokenTime.nullable(),
  updatedAt: instant,
  trashedAt: instant.nullable(),
  /** It lies in the trash, was never sent, and whoever asks may take it out for good. */
  purgeable: z.boolean(),
  /** Of what stands as approved; for display, an export proves it anew. */
  decided: z.strictObject({ by: z.string(), at: instant, code: z.string() }).nullable(),
  /** Of what was on air. */
  aired: z.strictObject({ date: z.iso.date(), slot: z.string() }).nullable(),
});
export type BulletinRow = z.infer<typeof bulletinRow>;

export const photoFacts = z.strictObject({
  sha: photoSha,
  width: z.int(),
  height: z.int(),
  bytes: z.int(),
  /** The source's file name, shown where the photo has no caption yet. */
  name: z.string(),
  takenAt: instant.nullable(),
});
export type PhotoFacts = z.infer<typeof photoFacts>;

export const openBulletin = z.strictObject({
  id: bulletinId,
  version: z.int(),
  state: bulletinState,
  fields: bulletinFields,
  document: documentJson,
  photos: z.array(photoFacts),
  updatedAt: instant,
  trashedAt: instant.nullable(),
});
export type OpenBulletin = z.infer<typeof openBulletin>;

/** `script`: the reading copy; `approval`: the copy to be signed; `text`: the spoken text for a voice. */
export const exportKind = z.enum(exportKinds);
export type ExportKind = z.infer<typeof exportKind>;

export const exported = z.strictObject({
  kind: exportKind,
  /** Paths relative to the target's folder, '/' between parts on every system. */
  files: z.array(z.string()),
  bytes: z.int(),
});
export type Exported = z.infer<typeof exported>;

/** A picture without a file (pasted): its bytes. A file: the shell's ticket. */
const photoSource = z.union([
  z.strictObject({ ticket }),
  z.strictObject({ bytes: z.instanceof(Uint8Array), name: z.string().max(300) }),
]);

const call = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output });

export const newsroomCalls = {
  /** The sample that was just made for a person who opens the library for the first time; told once. */
  'desk:firstRun': call(nothing, z.strictObject({ sample: bulletinId.nullable() })),
  'desk:counts': call(nothing, z.record(deskView, z.int())),
  'bulletins:list': call(
    z.strictObject({
      view: deskView,
      /** Words to find; folded, so accents may be left out. Empty: everything. */
      query: z.string().max(300),
      offset: z.int().min(0),
      limit: z.int().min(1).max(500),
    }),
    z.strictObject({ rows: z.array(bulletinRow), total: z.int() }),
  ),
  /**
   * With an `id` made by the client it may arrive twice: the same text, or an earlier sequence of the
   * visit that stored it, is answered as stored; a later one is a save. Anyone else's id is a `bad-call`.
   */
  'bulletins:create': call(
    z.strictObject({
      id: bulletinId.optional(),
      /** As in a save; both or neither. */
      visit: z.uuid().optional(),
      sequence: z.int().min(1).optional(),
      fields: bulletinFields,
      document: documentJson,
      /** Name of the file, or of the kind of paste, that intake read; recorded in the first event. */
      importedFrom: z.string().max(300).optional(),
    }),
    z.strictObject({ id: bulletinId, version: z.int() }),
  ),
  'bulletins:open': call(z.strictObject({ id: bulletinId }), openBulletin),
  /**
   * Stores the working copy. May arrive twice: the same visit and sequence is answered again and
   * stored once. A base version that is not the stored one is refused with `stale-version`.
   */
  'bulletins:save': call(
    z.strictObject({
      id: bulletinId,
      baseVersion: z.int(),
      /** One opening of the bulletin in one page. */
      visit: z.uuid(),
      sequence: z.int().min(1),
      fields: bulletinFields,
      document: documentJson,
    }),
    z.strictObject({ version: z.int(), savedAt: instant }),
  ),
  'bulletins:trash': call(z.strictObject({ id: bulletinId }), nothing),
  'bulletins:untrash': call(z.strictObject({ id: bulletinId }), nothing),
  /** Drafts that have lain in the trash for thirty days and may go for good, by leave of whoever asks. */
  'bulletins:purgeable': call(nothing, z.strictObject({ ids: z.array(bulletinId) })),
  /**
   * Deletes drafts for good, and the photos that nothing else refers to: all of the named ones or none.
   * Refuses with `purge-not-trashed` and `purge-submitted`. `onlyCount` tells what would go.
   */
  'bulletins:purge': call(
    z.strictObject({
      job: jobId,
      ids: z.array(bulletinId).min(1).max(100_000),
      onlyCount: z.boolean(),
    }),
    z.strictObject({ bulletins: z.int(), photos: z.int() }),
  ),
  'photos:add': call(z.strictObject({ job: jobId, source: photoSource }), photoFacts),
  'photos:facts': call(z.strictObject({ photos: z.array(photoSha) }), z.array(photoFacts)),
  'jobs:cancel': call(z.strictObject({ job: jobId }), nothing),
  /** Reads a text and proposes a bulletin; stores nothing. */
  'intake:propose': call(
    z.union([z.strictObject({ ticket }), z.strictObject({ text: z.string() })]),
    proposal,
  ),
  'publishing:export': call(
    z.strictObject({
      job: jobId,
      id: bulletinId,
      /** Absent: what was approved, aired or approved by telephone if it is on the desk, else the desk's. */
      revision: revisionHash.optional(),
      kind: exportKind,
      /** The file to write (html, pdf, json, zipped fragment) or the folder to write into. */
      ticket,
      overwrite: z.boolean(),
    }),
    exported,
  ),
  /** The rich fragment and its plain text, for the clipboard ("copy for the website"). */
  'publishing:fragment': call(
    z.strictObject({ id: bulletinId, revision: revisionHash.optional() }),
    z.strictObject({ html: z.string(), text: z.string() }),
  ),
  /** The paper as HTML with `app://photo/` addresses, for the system's print dialog. */
  'publishing:paper': call(
    z.strictObject({ id: bulletinId, revision: revisionHash.optional() }),
    z.strictObject({ html: z.string(), title: z.string() }),
  ),
  /** The spoken text for the clipboard, a paragraph a line. */
  'publishing:spoken': call(
    z.strictObject({ id: bulletinId, revision: revisionHash.optional() }),
    z.strictObject({ html: z.string(), text: z.string() }),
  ),
  'settings:read': call(nothing, stationSettings),
  'settings:write': call(stationSettings.partial(), stationSettings),
  ...dictionaryCalls,
  ...accountsCalls,
  ...reviewCalls,
  ...historyCalls,
  ...readingCalls,
  ...begunCalls,
} as const;

export type NewsroomCalls = typeof newsroomCalls;
export type NewsroomCall = keyof NewsroomCalls;
export type CallInput<C extends NewsroomCall> = z.input<NewsroomCalls[C]['input']>;
export type CallOutput<C extends NewsroomCall> = z.output<NewsroomCalls[C]['output']>;

export const newsroomEvents = {
  'bulletins:changed': z.strictObject({ id: bulletinId }),
  /** How long these take on air was reckoned: not before a list shows them, but soon after. */
  'times:changed': z.strictObject({ ids: z.array(bulletinId) }),
  'settings:changed': nothing,
  'jobs:progressed': z.strictObject({
    job: jobId,
    /** 0 to 1; null while it cannot be known. */
    fraction: z.number().min(0).max(1).nullable(),
  }),
  ...dictionaryEvents,
  ...accountsEvents,
  ...historyEvents,
} as const;
export type NewsroomEvents = typeof newsroomEvents;
export type NewsroomEvent = keyof NewsroomEvents;
export type EventPayload<E extends NewsroomEvent> = z.output<NewsroomEvents[E]>;

/** An answer over any of the channels. */
export type Answer<T> =
  { ok: true; value: T } | { ok: false; code: ErrorCode; detail: ErrorDetail };

/** What travels over the MessagePort between a client and the newsroom. */
export type PortRequest = { id: number; call: string; input: unknown };
export type PortReply = { id: number; answer: Answer<unknown> };
export type PortEvent = { event: NewsroomEvent; payload: unknown };
