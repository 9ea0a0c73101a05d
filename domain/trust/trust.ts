import { needsKey } from '../people/accounts.ts';
import { type TrustEvent, type TrustKind, type Verify, details, isTrustKind } from './events.ts';
import {
  type Trust,
  type TrustedAccount,
  type TrustedKey,
  keyAt,
  maySign,
  wordOf,
} from './keys.ts';

/**
 * Who may sign, folded from the desk's own events: the station's key lets the first administrator in, and
 * every key after that is made by leave of an administrator's signature, a new key of the station too. Pure: whoever calls brings the
 * events in order and the means to verify a signature.
 */

type Draft = {
  station: string | null;
  keys: Map<string, TrustedKey>;
  accounts: Map<string, TrustedAccount>;
  faults: { hash: string; what: string }[];
};

export function foldTrust<E extends TrustEvent>(
  events: readonly E[],
  verify: Verify<E>,
  /** SHA-256, hexadecimal, of bytes given in hexadecimal. */
  fingerprint: (publicKey: string) => string,
): Trust {
  const trust: Draft = { station: null, keys: new Map(), accounts: new Map(), faults: [] };
  for (const event of events) {
    if (!isTrustKind(event.kind)) continue;
    const what = accept(trust, event, event.kind, verify, fingerprint);
    if (what !== null) trust.faults.push({ hash: event.hash, what });
  }
  return trust;
}

/** Says why the event is not to be trusted; null: it was taken in. */
function accept<E extends TrustEvent>(
  trust: Draft,
  event: E,
  kind: TrustKind,
  verify: Verify<E>,
  fingerprint: (publicKey: string) => string,
): string | null {
  const own = kind === 'station-made' || kind === 'key-made';
  const signer = own ? null : keyAt(trust, event.key ?? '', event.sequence);
  if (own) {
    const made = details['station-made'].safeParse(event.detail);
    if (!made.success) return 'malformed';
    if (fingerprint(made.data.publicKey) !== event.key) return 'not the key it names';
    if (!verify(event, made.data.publicKey)) return 'signature does not match';
  } else {
    if (signer === null) return 'signed by no trusted key';
    if (!verify(event, signer.publicKey)) return 'signature does not match';
    if (!maySign(trust, kind, event, signer)) return 'signed by somebody who may not';
  }
  return takeIn(trust, event, kind, signer, fingerprint);
}

function takeIn(
  trust: Draft,
  event: TrustEvent,
  kind: TrustKind,
  signer: TrustedKey | null,
  fingerprint: (publicKey: string) => string,
): string | null {
  switch (kind) {
    case 'station-made':
      return takeStation(trust, event);
    case 'station-renewed':
      return takeRenewal(trust, event, signer, fingerprint);
    case 'account-made':
    case 'account-changed':
    case 'account-reset':
    case 'station-recovered':
    case 'account-left':
      return takeAccount(trust, event, kind, signer);
    case 'key-made':
      return takeKey(trust, event);
    case 'key-confirmed':
      return takeConfirmation(trust, event);
    case 'sheet-compared':
      return takeComparison(trust, event);
    default:
      return kind satisfies never;
  }
}

function takeStation(trust: Draft, event: TrustEvent): string | null {
  const { data } = details['station-made'].safeParse(event.detail);
  if (data === undefined || event.key === null) return 'malformed';
  if (trust.station !== null) return 'a second key of the station';
  trust.station = event.key;
  trust.keys.set(event.key, {
    ...newKey(event.key, event, data.publicKey),
    kind: 'station',
    account: null,
    grantedBy: null,
    replaces: false,
  });
  return null;
}

/** Another sheet: the key of the one before ends, and what it let in stays. */
function takeRenewal(
  trust: Draft,
  event: TrustEvent,
  signer: TrustedKey | null,
  fingerprint: (publicKey: string) => string,
): string | null {
  const { data } = details['station-renewed'].safeParse(event.detail);
  const old = trust.keys.get(trust.station ?? '');
  if (data === undefined || old === undefined) return 'malformed';
  if (data.revokes !== old.id) return 'leaves a key that should end';
  const id = fingerprint(data.publicKey);
  if (trust.keys.has(id)) return 'made twice';
  const grantedBy = signer === null ? null : wordOf(signer, null);
  const fresh = newKey(id, event, data.publicKey);
  trust.keys.set(old.id, { ...old, revoked: event.sequence, revokedAt: event.at });
  trust.keys.set(id, { ...fresh, kind: 'station', account: null, grantedBy, replaces: true });
  trust.station = id;
  return null;
}

function newKey(id: string, event: TrustEvent, key: string) {
  return {
    id,
    publicKey: key,
    madeAt: event.at,
    since: event.sequence,
    confirmed: null,
    compared: null,
    revoked: null,
    revokedAt: null,
  };
}

function takeAccount(
  trust: Draft,
  event: TrustEvent,
  kind: TrustKind,
  signer: TrustedKey | null,
): string | null {
  const { data } = details['account-reset'].safeParse(event.detail);
  if (data === undefined) return 'malformed';
  const known = trust.accounts.get(data.account);
  if ((known === undefined) !== (kind === 'account-made')) return 'of no account of then';
  if (known?.left === true) return 'of somebody who had left';
  const before = known ?? { id: data.account, name: '', roles: [], left: false, grant: null };
  const next = { ...before, ...rolesBy(before, event, kind) };
  const by = signer === null ? null : wordOf(signer, data.account);
  const grant = data.grant ? { hash: event.hash, by } : null;
  const live = [...trust.keys.values()].find(
    ({ account, revoked }) => account === data.account && revoked === null,
  );
  const ends = kind === 'account-changed' && needsKey(next.roles.at(-1)?.roles ?? []) ? null : live;
  if (data.revokes !== (ends?.id ?? null)) return 'leaves a key that should end';
  if (ends !== undefined && ends !== null)
    trust.keys.set(ends.id, { ...ends, revoked: event.sequence, revokedAt: event.at });
  trust.accounts.set(data.account, { ...next, grant });
  return null;
}

function rolesBy(
  before: TrustedAccount,
  event: TrustEvent,
  kind: TrustKind,
): Partial<TrustedAccount> {
  const since = event.sequence;
  if (kind === 'account-left')
    return { left: true, roles: [...before.roles, { since, roles: [] }] };
  const { data } = details['account-made'].safeParse(event.detail);
  if (data === undefined) return {};
  return { name: data.name, roles: [...before.roles, { since, roles: data.roles }] };
}

/** A key is good by one leave, which it uses up. */
function takeKey(trust: Draft, event: TrustEvent): string | null {
  const { data } = details['key-made'].safeParse(event.detail);
  const known = trust.accounts.get(data?.account ?? '');
  if (data === undefined || event.key === null || known === undefined) return 'malformed';
  if (known.grant === null || known.grant.hash !== data.grant) return 'made without leave';
  if (trust.keys.has(event.key)) return 'made twice';
  trust.keys.set(event.key, {
    ...newKey(event.key, event, data.publicKey),
    kind: 'person',
    account: known.id,
    grantedBy: known.grant.by,
    replaces: hadKey(trust, known),
    // By leave of the printed sheet itself: nothing stands above it.
    confirmed: known.grant.by === null ? event.sequence : null,
  });
  trust.accounts.set(known.id, { ...known, grant: null });
  return null;
}

/** An administrator could also make a second account of the leader's name. */
function hadKey(trust: Draft, { id, name }: TrustedAccount): boolean {
  return [...trust.keys.values()].some((key) => {
    const other = trust.accounts.get(key.account ?? '');
    return key.account === id || (other !== undefined && fold(other.name) === fold(name));
  });
}

function fold(name: string): string {
  return name.toLocaleLowerCase('vi');
}

function takeConfirmation(trust: Draft, event: TrustEvent): string | null {
  const { data } = details['key-confirmed'].safeParse(event.detail);
  const key = trust.keys.get(data?.confirmed ?? '');
  const isRoot = key?.kind === 'station' && key.grantedBy === null;
  if (key === undefined || key.revoked !== null || isRoot) return 'of no key of then';
  trust.keys.set(key.id, { ...key, confirmed: event.sequence });
  return null;
}

function takeComparison(trust: Draft, event: TrustEvent): string | null {
  const { data } = details['sheet-compared'].safeParse(event.detail);
  const key = trust.keys.get(data?.fingerprint ?? '');
  if (key === undefined || key.revoked !== null || key.grantedBy === null)
    return 'of no key of then';
  trust.keys.set(key.id, { ...key, compared: key.grantedBy });
  return null;
}
