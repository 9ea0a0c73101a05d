import { MAX_DOCUMENT_LENGTH } from '../contract.ts';
import { NewsroomError } from '../errors.ts';
import { assertWithinBounds } from './json-bounds.ts';
import { makeDocument } from './make.ts';
import { isJsonObject, migrateDocument } from './migrate.ts';
import { readBlock } from './read-node.ts';
import type { BulletinDocument } from './schema.ts';
import { documentShell, matches } from './shells.ts';
import { unwrapDeep } from './unknown.ts';

/**
 * The only way in: parses, brings up to date, and wraps what this version does not know as `unknown`
 * nodes, since Lexical drops unknown properties in silence and throws on unknown types. Whatever is
 * known is kept as parsed, key order and all and no defaults added, so that `writeDocument` gives back
 * the same JSON; a node that arrives wrapped is unwrapped first and judged anew.
 *
 * Throws `document-too-large` and `document-unreadable`.
 */
export function readDocument(json: string): BulletinDocument {
  if (json.length > MAX_DOCUMENT_LENGTH)
    throw new NewsroomError('document-too-large', { length: json.length });
  const parsed = parseJson(json);
  assertWithinBounds(parsed);
  if (!isJsonObject(parsed)) throw new NewsroomError('document-unreadable', { at: '' });
  const document: unknown = migrateDocument(parsed);
  if (!matches(documentShell, document))
    throw new NewsroomError('document-unreadable', { at: firstFault(document) });
  const { root } = document;
  return { ...document, root: { ...root, children: root.children.map(readBlock) } };
}

/** The only way out: the JSON that `readDocument` reads, with wrapped nodes as they came. */
export function writeDocument(document: BulletinDocument): string {
  const { root } = document;
  return JSON.stringify({
    ...document,
    root: { ...root, children: root.children.map(unwrapDeep) },
  });
}

export function emptyDocument(): BulletinDocument {
  return makeDocument([]);
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new NewsroomError('document-unreadable', { at: '' }, { cause });
  }
}

function firstFault(document: unknown): string {
  return documentShell.safeParse(document).error?.issues[0]?.path.join('.') ?? '';
}
