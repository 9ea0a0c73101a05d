import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Migration, migrateDocument, migrations } from '#domain/document/migrate';
import { readDocument, writeDocument } from '#domain/document/read';
import { SCHEMA_VERSION } from '#domain/document/schema';

const golden = new URL('golden/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, golden), 'utf8');

/** Two made-up changes: a property gets a name, then a figure a second credit. */
const steps: readonly Migration[] = [
  {
    to: 2,
    name: 'title becomes headline',
    migrate: ({ title, ...rest }) => ({ ...rest, headline: title, schemaVersion: 2 }),
  },
  {
    to: 3,
    name: 'headline is shouted',
    migrate: (document) => ({
      ...document,
      headline: String(document['headline']).toUpperCase(),
      schemaVersion: 3,
    }),
  },
];

describe('migrations', () => {
  it('are numbered without a gap up to the present version', () => {
    expect(migrations.map(({ to }) => to)).toEqual(
      Array.from({ length: SCHEMA_VERSION - 1 }, (_, index) => index + 2),
    );
    expect(new Set(migrations.map(({ name }) => name)).size).toBe(migrations.length);
  });

  it('run in order, from where a document stands', () => {
    const old = { schemaVersion: 1, title: 'tin' };
    expect(migrateDocument(old, steps, 3)).toEqual({ schemaVersion: 3, headline: 'TIN' });
    expect(migrateDocument({ schemaVersion: 2, headline: 'tin' }, steps, 3)).toEqual({
      schemaVersion: 3,
      headline: 'TIN',
    });
    expect(old).toEqual({ schemaVersion: 1, title: 'tin' });
  });

  it('leave a document of the present alone', () => {
    const present = { schemaVersion: 3 };
    expect(migrateDocument(present, steps, 3)).toBe(present);
  });

  it.each([4, 0, -1, 1.5, '1', null, undefined])('refuse version %s', (schemaVersion) => {
    expect(() => migrateDocument({ schemaVersion }, steps, 3)).toThrow(
      expect.objectContaining({ code: 'document-unreadable' }),
    );
  });
});

/**
 * `vN-name.json` is a document as version N wrote it; `vN-name.now.json`, needed as soon as N is past,
 * is what it reads as today.
 */
describe('golden files', () => {
  const names = readdirSync(golden).filter((name) => /^v\d+-[a-z-]+\.json$/.test(name));
  it.each(names)('%s reads as it should', (name) => {
    const isPresent = name.startsWith(`v${SCHEMA_VERSION}-`);
    const expected: unknown = JSON.parse(
      read(isPresent ? name : name.replace('.json', '.now.json')),
    );
    expect(JSON.parse(writeDocument(readDocument(read(name))))).toEqual(expected);
  });

  it('are there for every version', () => {
    const versions = new Set(names.map((name) => Number(/\d+/.exec(name)?.[0])));
    expect([...versions].toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1),
    );
  });
});
