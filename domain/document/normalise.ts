import type { BulletinDocument } from './schema.ts';

/** The properties that hold words, in every node of the schema. Unknown nodes go untouched. */
const WORDS = new Set(['text', 'spoken', 'caption', 'alt', 'credit', 'title']);

/**
 * NFC of all words, for the save: compared and searched texts must be spelt one way. Never while a person
 * types: the tool at the keyboard counts on finding the letters it sent. Answers the document itself
 * where nothing was to be done.
 */
export function normaliseDocument(document: BulletinDocument): BulletinDocument {
  return normalised(document);
}

function normalised<T extends object>(node: T): T {
  if ('original' in node) return node;
  const changes: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(node)) {
    const next = normalisedValue(name, value);
    if (next !== value) changes[name] = next;
  }
  return Object.keys(changes).length === 0 ? node : { ...node, ...changes };
}

function normalisedValue(name: string, value: unknown): unknown {
  if (typeof value === 'string') return WORDS.has(name) ? value.normalize('NFC') : value;
  if (Array.isArray(value)) {
    const next = value.map((item) => normalisedValue(name, item));
    return next.every((item, index) => item === value[index]) ? value : next;
  }
  return typeof value === 'object' && value !== null ? normalised(value) : value;
}
