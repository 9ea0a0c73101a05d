import type { Role } from '../people/accounts.ts';
import { type TrustEvent, type TrustKind, details } from './events.ts';

/** Keys as trust knows them, whose word each carries, and what may be signed with it. */

export type TrustedKey = {
  readonly id: string;
  readonly publicKey: string;
  readonly kind: 'station' | 'person';
  readonly account: string | null;
  readonly madeAt: number;
  /** From this event on it counts. */
  readonly since: number;
  /** The account by whose leave it was made; null: the station's. */
  readonly grantedBy: string | null;
  /** It took the place of another key of that person, or of somebody of that name. */
  readonly replaces: boolean;
  readonly confirmed: number | null;
  /** Of a new key of the station: whose word it is that the printed sheet bears its fingerprint. */
  readonly compared: string | null;
  readonly revoked: number | null;
  readonly revokedAt: number | null;
};

export type TrustedAccount = {
  readonly id: string;
  readonly name: string;
  /** Each time they changed: from which event on, which roles. Empty after leaving. */
  readonly roles: readonly { readonly since: number; readonly roles: readonly Role[] }[];
  readonly left: boolean;
  /** The event by whose leave the account may make one key; null: none is open. */
  readonly grant: { readonly hash: string; readonly by: string | null } | null;
};

export type Trust = {
  /** Null: the station has no accounts. */
  readonly station: string | null;
  readonly keys: ReadonlyMap<string, TrustedKey>;
  readonly accounts: ReadonlyMap<string, TrustedAccount>;
  /** Events that claim trust and do not have it, by hash. */
  readonly faults: readonly { readonly hash: string; readonly what: string }[];
};

/** Whether a key counts at a place of the desk's chain, and whose it is. */
export function keyAt(trust: Trust, key: string, sequence: number): TrustedKey | null {
  const known = trust.keys.get(key);
  if (known === undefined || sequence < known.since) return null;
  return known.revoked !== null && sequence >= known.revoked ? null : known;
}

export function rolesAt(trust: Trust, account: string, sequence: number): readonly Role[] {
  const known = trust.accounts.get(account)?.roles ?? [];
  return known.findLast(({ since }) => since <= sequence)?.roles ?? [];
}

/** Whether this key may sign an event of the kind. */
export function maySign(
  trust: Trust,
  kind: TrustKind,
  event: TrustEvent,
  signer: TrustedKey,
): boolean {
  if (kind === 'key-confirmed') return mayConfirm(trust, event, signer);
  if (kind === 'sheet-compared') return mayCompare(trust, event, signer);
  if (signer.kind === 'station') return kind !== 'station-renewed';
  const roles = rolesAt(trust, signer.account ?? '', event.sequence);
  return kind !== 'station-recovered' && roles.includes('administrator');
}

/** Another approver, and not the administrator who could have made the key himself. */
function mayConfirm(trust: Trust, event: TrustEvent, signer: TrustedKey): boolean {
  const { data } = details['key-confirmed'].safeParse(event.detail);
  const key = trust.keys.get(data?.confirmed ?? '');
  const word = wordOf(signer, key?.account ?? null);
  if (word === null) return true;
  const approves = rolesAt(trust, word, event.sequence).includes('approver');
  return approves && key?.account !== word && key?.grantedBy !== word;
}

/** Whoever made the sheet says that he has it before him; another has a word of his own to give. */
function mayCompare(trust: Trust, event: TrustEvent, signer: TrustedKey): boolean {
  const { data } = details['sheet-compared'].safeParse(event.detail);
  const key = trust.keys.get(data?.fingerprint ?? '');
  if (key?.kind !== 'station' || signer.kind !== 'person') return false;
  const roles = rolesAt(trust, signer.account ?? '', event.sequence);
  return roles.includes('administrator') && wordOf(signer, null) === key.grantedBy;
}

/**
 * Whose word a signature about somebody is: a new key's is its granter's until it is confirmed; null: the
 * sheet's own. A sheet that its maker has compared stands for his own account as he does himself, and for
 * nobody else's.
 */
export function wordOf(key: TrustedKey, about: string | null): string | null {
  const { replaces, confirmed, compared, grantedBy, account } = key;
  if (!replaces || confirmed !== null) return account;
  return compared !== null && compared === about ? null : grantedBy;
}
