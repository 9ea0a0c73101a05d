import type { Approval } from '#domain/contract/review';
import { NewsroomError } from '#domain/errors';
import { z } from 'zod';
import { type SignedEvent, chainOf } from '../../storage/history/events-table.ts';
import {
  findRevision,
  hashOfRevision,
  revisionNumber,
} from '../../storage/history/revisions-table.ts';
import type { Desk } from '../desk.ts';
import { detailOf, isUnconfirmed, nameOf, provenApprover, readTrust } from '../keys/trust.ts';

/** Approval as it can be proved: from the stored bytes and the signature, never from a column. */

const decision = z.object({ own: z.boolean() });

/**
 * The last approval of a revision that proves itself; null: there is none. The event names the
 * revision by the hash of its stored bytes and the event before it, and the signature is over all that.
 */
export function proveApproval(desk: Desk, bulletin: string, revision: string): Approval | null {
  const stored = findRevision(desk.db, revision);
  if (stored === null || stored.bulletin !== bulletin) return null;
  if (hashOfRevision(stored.content) !== revision) return null;
  const acts = chainOf(desk.db, desk.deskId, bulletin).filter(
    (event) => isApproval(event) && event.revision === revision,
  );
  for (const act of acts.toReversed()) {
    const proved = approvalBy(desk, act);
    if (proved !== null) return proved;
  }
  return null;
}

/** @throws NewsroomError `signature-broken` */
export function mustProve(desk: Desk, bulletin: string, revision: string): Approval {
  const proved = proveApproval(desk, bulletin, revision);
  if (proved === null) throw new NewsroomError('signature-broken');
  return proved;
}

function isApproval({ kind }: SignedEvent): boolean {
  return kind === 'approved' || kind === 'countersigned';
}

function approvalBy(desk: Desk, event: SignedEvent): Approval | null {
  const key = provenApprover(desk, event);
  const { data } = decision.safeParse(detailOf(event));
  const { revision, approvalCode: code } = event;
  if (key === null || data === undefined || revision === null || code === null) return null;
  const trust = readTrust(desk);
  return {
    revision,
    number: revisionNumber(desk.db, revision),
    approver: nameOf(trust, key.account),
    at: new Date(event.at).toISOString(),
    code,
    own: data.own,
    countersigned: event.kind === 'countersigned',
    newKey: isUnconfirmed(key)
      ? { since: new Date(key.madeAt).toISOString(), grantedBy: nameOf(trust, key.grantedBy) }
      : null,
  };
}
