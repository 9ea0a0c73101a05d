import { createHash } from 'node:crypto';
import type { KeyFacts } from '#domain/contract/accounts';
import { foldTrust } from '#domain/trust/trust';
import { type Trust, type TrustedKey, keyAt, rolesAt } from '#domain/trust/keys';
import type { TrustEvent } from '#domain/trust/events';
import type { ReadableDb } from '../../storage/database.ts';
import {
  type SignedEvent,
  chainOf,
  eventHolds,
  headOfChain,
  signedBytes,
} from '../../storage/history/events-table.ts';
import type { Desk } from '../desk.ts';
import { signatureHolds } from './keys.ts';

/** Who may sign, as the desk's own events prove it. Nothing here believes a column. */

type TrustDesk = Pick<Desk, 'deskId'> & { readonly db: ReadableDb };
type DeskEvent = TrustEvent & Pick<SignedEvent, 'content' | 'signature'>;

/** Trust, and where each of the desk's events stands. */
type Folded = { head: string; trust: Trust; places: ReadonlyMap<string, number> };

/** The fold of a chain that has not grown is the same: signatures are looked at once. */
const folded = new WeakMap<ReadableDb, Folded>();

export function readTrust(desk: TrustDesk): Trust {
  return fold(desk).trust;
}

function fold({ db, deskId }: TrustDesk): Folded {
  const head = headOfChain(db, deskId, '')?.hash ?? '';
  const known = folded.get(db);
  if (known?.head === head) return known;
  const events = chainOf(db, deskId, '');
  const places = new Map(events.map(({ hash, sequence }) => [hash, sequence]));
  const made = { head, trust: foldDeskChain(events), places };
  folded.set(db, made);
  return made;
}

/** The next look reads everything anew: for a check that believes nothing. */
export function forgetTrust({ db }: TrustDesk): void {
  folded.delete(db);
}

/** From the first event that is not as it was written nothing counts any more. */
function foldDeskChain(events: readonly SignedEvent[]): Trust {
  const broken = events.findIndex((event, index) => !eventHolds(event, events[index - 1] ?? null));
  const whole = broken === -1 ? events : events.slice(0, broken);
  return foldTrust<DeskEvent>(
    whole.map(toTrustEvent),
    ({ content, signature }, publicKey) =>
      signature !== null && signatureHolds(publicKey, signedBytes(content), signature),
    (publicKey) => createHash('sha256').update(Buffer.from(publicKey, 'hex')).digest('hex'),
  );
}

function toTrustEvent(event: SignedEvent): DeskEvent {
  const { hash, sequence, kind, at, key, content, signature } = event;
  return { hash, sequence, kind, at, key, content, signature, detail: detailOf(event) };
}

/**
 * The key by which an event of a bulletin was signed, if it proves what it claims: signed by a key that
 * counted at the desk's head that the event names, of an account that was an approver then.
 */
export function provenApprover(desk: TrustDesk, event: SignedEvent): TrustedKey | null {
  if (event.key === null || event.signature === null) return null;
  const content: unknown = JSON.parse(event.content);
  const head = textOf(content, 'deskHead');
  const { trust, places } = fold(desk);
  const place = places.get(head ?? '');
  if (place === undefined) return null;
  const key = keyAt(trust, event.key, place);
  if (key === null || key.account === null || key.account !== event.account) return null;
  if (!rolesAt(trust, key.account, place).includes('approver')) return null;
  return signatureHolds(key.publicKey, signedBytes(event.content), event.signature) ? key : null;
}

/** "Khóa mới từ …, do … cấp", as long as nobody else has confirmed it. */
export function isUnconfirmed(key: TrustedKey): boolean {
  return key.replaces && key.confirmed === null;
}

export function keyFactsOf(trust: Trust, key: TrustedKey): KeyFacts {
  return {
    id: key.id,
    kind: key.kind,
    account: key.account,
    name: nameOf(trust, key.account),
    madeAt: new Date(key.madeAt).toISOString(),
    revokedAt: key.revokedAt === null ? null : new Date(key.revokedAt).toISOString(),
    grantedBy: nameOf(trust, key.grantedBy),
    unconfirmed: isUnconfirmed(key),
    compared: key.compared !== null,
  };
}

export function nameOf(trust: Trust, account: string | null): string {
  return trust.accounts.get(account ?? '')?.name ?? '';
}

export function detailOf({ content }: { readonly content: string }): unknown {
  const parsed: unknown = JSON.parse(content);
  return typeof parsed === 'object' && parsed !== null && 'detail' in parsed ? parsed.detail : {};
}

function textOf(content: unknown, name: string): string | null {
  if (typeof content !== 'object' || content === null) return null;
  const value: unknown = Object.entries(content).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : null;
}
