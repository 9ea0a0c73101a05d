import { NewsroomError } from '../errors.ts';
import { SCHEMA_VERSION } from './schema.ts';

/**
 * Changes of the schema are named, numbered, up-only functions. They run on reading, never on stored
 * revisions: a revision's bytes are hashed and signed. A migration is never edited once released; its
 * golden file in `tests/domain/document/golden/` says what it does.
 */
export type Migration = {
  /** The version it makes out of the one before. */
  readonly to: number;
  readonly name: string;
  readonly migrate: (document: JsonObject) => JsonObject;
};

export type JsonObject = { readonly [key: string]: unknown };

/** In order, without gaps. Version 1 is where it began, so the list starts with version 2. */
export const migrations: readonly Migration[] = [];

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Brings a parsed document up to `target`; refuses one that is newer or carries no version. */
export function migrateDocument(
  document: JsonObject,
  steps: readonly Migration[] = migrations,
  target: number = SCHEMA_VERSION,
): JsonObject {
  const version = document['schemaVersion'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || version > target)
    throw new NewsroomError('document-unreadable', { schemaVersion: String(version) });
  return steps
    .filter((step) => step.to > version && step.to <= target)
    .reduce<JsonObject>((current, step) => step.migrate(current), document);
}
