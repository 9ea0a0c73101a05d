import type { BulletinFields } from '#domain/bulletin';
import { normaliseDocument } from '#domain/document/normalise';
import { figuresOf } from '#domain/document/photos';
import { readDocument, writeDocument } from '#domain/document/read';
import type { BulletinDocument } from '#domain/document/schema';
import { articleText } from '#domain/document/to-text';
import { countSyllables } from '#domain/text/syllables';
import type { Digest } from '../../storage/bulletins/bulletins-table.ts';

/** A bulletin as it goes to disk: checked, its letters composed, counted. */
export type WorkingCopy = {
  readonly fields: BulletinFields;
  readonly document: string;
  readonly digest: Digest;
};

/**
 * Prepares what a client sent. Vietnamese letters are stored composed (NFC) whatever the typing tool made
 * of them, so that texts compare and are found. The client is not told and keeps its own letters: they
 * look the same, and changing them under a typing tool scrambles the word. What it sends next is
 * composed again; what it opens next is composed already.
 *
 * Throws `document-unreadable` and `document-too-large`.
 */
export function prepareWorkingCopy(fields: BulletinFields, json: string): WorkingCopy {
  const sent = readDocument(json);
  const document = normaliseDocument(sent);
  const composed = composeFields(fields);
  return {
    fields: composed,
    // As it was sent wherever nothing had to be composed: the bytes are the client's own. JSON may hold
    // half a surrogate pair as it is, which UTF-8 cannot; written anew it is escaped.
    document: document === sent && json.isWellFormed() ? json : writeDocument(document),
    digest: digest(composed, document),
  };
}

function digest(fields: BulletinFields, document: BulletinDocument): Digest {
  const photos = figuresOf(document).flatMap(({ photo }) => photo ?? []);
  return {
    photo: photos[0] ?? null,
    photoCount: photos.length,
    syllables: countSyllables(fields.headline) + countSyllables(articleText(document)),
  };
}

function composeFields(fields: BulletinFields): BulletinFields {
  return {
    headline: compose(fields.headline),
    summary: compose(fields.summary),
    byline: { author: compose(fields.byline.author), unit: compose(fields.byline.unit) },
    photoCredit: compose(fields.photoCredit),
    place: compose(fields.place),
    eventDate: fields.eventDate,
    topic: compose(fields.topic),
    priority: fields.priority,
  };
}

/** Half of a surrogate pair without its other half is no letter, and UTF-8 cannot hold it: U+FFFD. */
function compose(text: string): string {
  return text.normalize('NFC').toWellFormed();
}
