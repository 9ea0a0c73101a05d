import { createHash } from 'node:crypto';
import type { CallInput, CallOutput, DeskView } from '#domain/contract';
import { readDocument } from '#domain/document/read';
import { documentText } from '#domain/document/to-text';
import { exact, fold } from '#domain/text/fold';
import { NewsroomError } from '#domain/errors';
import type { ReadableDb } from '../../storage/database.ts';
import { countBulletins, listBulletins, listedBulletins } from '../../storage/bulletins/list.ts';
import {
  type SearchDoc,
  type SearchSource,
  countMatches,
  findMatches,
  putSearchDoc,
  staleSources,
} from '../../storage/bulletins/search-table.ts';
import { storageError } from '../../storage/sqlite-errors.ts';
import type { Desk } from '../desk.ts';
import { toRows } from './list-rows.ts';

/** The desk's list and its search field. Found are all words, the last one by its beginning. */

/** Goes up whenever `fold`, `exact` or what is indexed changes: the index then mends itself. */
const FOLD_VERSION = 1;
/** As many fresh texts are indexed before a search as a person does not notice (0.3 ms each). */
const FRESH_BEFORE_SEARCH = 300;

export function deskCounts(desk: Desk): CallOutput<'desk:counts'> {
  return countBulletins(desk.db);
}

/** The list with such times on air as are known; upkeep reckons the others, and a change tells of them. */
export function listDesk(
  desk: Desk,
  { view, query, offset, limit }: CallInput<'bulletins:list'>,
): CallOutput<'bulletins:list'> {
  const words = query.match(WORD) ?? [];
  if (words.length === 0) {
    const rows = listBulletins(desk.db, view, { offset, limit });
    return { rows: toRows(desk, rows), total: countBulletins(desk.db)[view] };
  }
  indexFresh(desk);
  const { rowids, total } = search(desk.db, words.join(' '), view, { offset, limit });
  return { rows: toRows(desk, listedBulletins(desk.db, rowids)), total };
}

/**
 * Indexes up to `limit` texts that the index does not know as they are; answers how many they were. One
 * transaction for all: each commit waits for the disk.
 */
export function indexStale(desk: Desk, limit: number): number {
  const stale = staleSources(desk.db, FOLD_VERSION, limit).map(toSearchDoc);
  if (stale.length === 0) return 0;
  desk.db.transaction(() => {
    for (const doc of stale) putSearchDoc(desk.db, doc);
  });
  return stale.length;
}

/** A disk without room is no reason to find nothing: what was indexed before is found. */
function indexFresh(desk: Desk): void {
  try {
    indexStale(desk, FRESH_BEFORE_SEARCH);
  } catch (error) {
    const known = storageError(error);
    if (known === null) throw error;
    desk.log(`search: not indexed: ${known.code}`);
  }
}

function toSearchDoc(source: SearchSource): SearchDoc {
  const text = textOf(source);
  return {
    rowid: source.rowid,
    folded: fold(text),
    exact: exact(text),
    textHash: createHash('sha256').update(`${FOLD_VERSION}\n${text}`).digest('hex'),
    foldVersion: FOLD_VERSION,
  };
}

/** Bulletins with the words as typed, accents and all, before those that only look like them. */
function search(
  db: ReadableDb,
  query: string,
  view: DeskView,
  page: { offset: number; limit: number },
): { rowids: number[]; total: number } {
  const folded = matchAll('folded', fold(query));
  const total = countMatches(db, folded, view);
  if (exact(query) === fold(query)) return { rowids: findMatches(db, folded, view, page), total };
  const asTyped = matchAll('exact', exact(query));
  const first = findMatches(db, asTyped, view, page);
  const missing = page.limit - first.length;
  if (missing === 0) return { rowids: first, total };
  const rest = findMatches(db, `(${folded}) NOT (${asTyped})`, view, {
    offset: Math.max(0, page.offset - countMatches(db, asTyped, view)),
    limit: missing,
  });
  return { rowids: [...first, ...rest], total };
}

/** What FTS5's unicode61 takes for a word: letters and digits with their marks. All else separates. */
const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{M}\p{Co}]*/gu;

/** Every word is quoted, so none is taken for an operator. */
function matchAll(column: 'folded' | 'exact', query: string): string {
  const words = (query.match(WORD) ?? []).map((word) => `"${word}"`);
  return `${column} : (${words.join(' AND ')}*)`;
}

function textOf({ fields, document }: SearchSource): string {
  return [...fields, wordsOf(document)].filter((part) => part !== '').join('\n');
}

/** A document that this app cannot read is at least found by its headline. */
function wordsOf(document: string): string {
  try {
    return documentText(readDocument(document));
  } catch (error) {
    if (error instanceof NewsroomError) return '';
    throw error;
  }
}
