import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { CallInput, CallOutput } from '#domain/contract';
import { NewsroomError } from '#domain/errors';
import { findLife, setBase } from '../../storage/bulletins/life-table.ts';
import { updateBulletin } from '../../storage/bulletins/bulletins-table.ts';
import { checkpointsOf } from '../../storage/history/checkpoints-table.ts';
import { type SignedEvent, appendEvent, chainOf } from '../../storage/history/events-table.ts';
import { revisionsOf } from '../../storage/history/revisions-table.ts';
import { doer } from '../accounts/record.ts';
import { mustFind } from '../bulletins/bulletins.ts';
import type { Desk } from '../desk.ts';
import { addCheckpoint } from './checkpoints.ts';
import { textOf } from './compare.ts';
import { changeHands } from './hands.ts';
import { detailOf } from '../keys/trust.ts';
import { beginWriting } from '../review/edit.ts';
import { nameOfAccount } from '../review/life.ts';
import { revisionFactsOf } from '../review/revisions.ts';
import { prepareWorkingCopy } from '../bulletins/working-copy.ts';

/** "Lịch sử": what was, by whom and why; and bringing it back. */

const parentList = z.array(z.string());

export function listHistory(
  desk: Desk,
  { id }: CallInput<'history:list'>,
): CallOutput<'history:list'> {
  mustFind(desk, id);
  const nameOf = namer(desk);
  return {
    revisions: revisionsOf(desk.db, id).map(({ hash, number, parents }) => ({
      revision: hash,
      number,
      parents: parentList.parse(JSON.parse(parents)),
    })),
    events: chainOf(desk.db, desk.deskId, id).map((event) => told(event, nameOf)),
  };
}

export function showRevision(
  desk: Desk,
  { revision }: CallInput<'history:revision'>,
): CallOutput<'history:revision'> {
  return revisionFactsOf(desk, revision);
}

/** One of the texts, to be read whole. */
export function showText(
  desk: Desk,
  { of }: CallInput<'history:text'>,
): CallOutput<'history:text'> {
  const { fields, document } = textOf(desk, of);
  return { fields, document };
}

export function listCheckpoints(
  desk: Desk,
  { id }: CallInput<'history:checkpoints'>,
): CallOutput<'history:checkpoints'> {
  return checkpointsOf(desk.db, id).map(
    ({ id: checkpoint, version, account, madeAt, headline }) => ({
      checkpoint,
      version,
      by: nameOfAccount(desk, account),
      madeAt: new Date(madeAt).toISOString(),
      headline,
    }),
  );
}

/** An older text becomes the next version on the desk; what it takes the place of is kept first. */
export function restoreText(
  desk: Desk,
  { id, baseVersion, from }: CallInput<'history:restore'>,
): CallOutput<'history:restore'> {
  const text = textOf(desk, from);
  if (text.bulletin !== id) throw new NewsroomError('revision-not-found');
  const copy = prepareWorkingCopy(text.fields, text.document);
  const now = desk.now();
  const kept = desk.db.transaction(() => {
    const stored = mustFind(desk, id);
    if (stored.trashedAt !== null) throw new NewsroomError('bulletin-in-trash');
    beginWriting(desk, stored, copy);
    const checkpoint = changeHands(desk, stored, now) ?? addCheckpoint(desk, stored, now);
    const save = { ...copy, id, baseVersion, visit: randomUUID(), sequence: 1, now };
    if (!updateBulletin(desk.db, save))
      throw new NewsroomError('stale-version', { version: stored.version });
    const source =
      from.kind === 'revision'
        ? { revision: from.revision }
        : { detail: { checkpoint: from.kind === 'checkpoint' ? from.checkpoint : '' } };
    if (from.kind === 'revision') standOn(desk, id, from.revision);
    const event = { desk: desk.deskId, bulletin: id, kind: 'restored', at: now, ...doer(desk) };
    appendEvent(desk.db, { ...event, ...source });
    return checkpoint;
  });
  desk.tell('bulletins:changed', { id });
  return { version: baseVersion + 1, kept };
}

/** The next revision follows both the one before it and the one it was taken from. */
function standOn({ db }: Desk, id: string, revision: string): void {
  const parents = findLife(db, id)?.basedOn ?? [];
  setBase(db, id, [...new Set([...parents, revision])]);
}

type Told = CallOutput<'history:list'>['events'][number];

function told(event: SignedEvent, nameOf: (account: string | null) => string): Told {
  const detail = detailOf(event);
  return {
    kind: event.kind,
    at: new Date(event.at).toISOString(),
    by: nameOf(event.account),
    revision: event.revision,
    approvalCode: event.approvalCode,
    detail: isDetail(detail) ? detail : {},
  };
}

/** It was read from JSON a moment ago, so whatever is in it is JSON. */
function isDetail(detail: unknown): detail is Told['detail'] {
  return typeof detail === 'object' && detail !== null && !Array.isArray(detail);
}

/** A history tells of the same few people again and again. */
function namer(desk: Desk): (account: string | null) => string {
  const names = new Map<string | null, string>();
  return (account) => {
    const known = names.get(account);
    if (known !== undefined) return known;
    const name = nameOfAccount(desk, account);
    names.set(account, name);
    return name;
  };
}
