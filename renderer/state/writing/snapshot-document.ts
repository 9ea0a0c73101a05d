import { readDocument } from '#domain/document/read';
import type { BulletinDocument } from '#domain/document/schema';
import type { Snapshot } from './saver.ts';

const documents = new WeakMap<Snapshot, BulletinDocument>();

/** The document of a snapshot, parsed once for all who look at it. */
export function documentOf(snapshot: Snapshot): BulletinDocument {
  const known = documents.get(snapshot);
  if (known !== undefined) return known;
  const document = readDocument(snapshot.document);
  documents.set(snapshot, document);
  return document;
}
