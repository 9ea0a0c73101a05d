import { z } from 'zod';
import { accountId, keyId, role } from '../people/accounts.ts';

/** The events from which trust is folded. */

/** An event of the desk itself, as far as trust is concerned. */
export type TrustEvent = {
  readonly hash: string;
  readonly sequence: number;
  readonly kind: string;
  readonly at: number;
  readonly key: string | null;
  readonly detail: unknown;
};

/** Whether the event's signature is that of this public key (SPKI, DER, hexadecimal). */
export type Verify<E> = (event: E, publicKey: string) => boolean;

const publicKey = z.string().regex(/^[0-9a-f]+$/);
/** `grant`: leave to make one key. `revokes`: the key that ends by this event. */
const change = { account: accountId, grant: z.boolean(), revokes: keyId.nullable() };
const person = { ...change, name: z.string(), roles: z.array(role) };
/** What each kind must say. */
export const details = {
  'station-made': z.object({ publicKey }),
  'station-renewed': z.object({ publicKey, revokes: keyId }),
  'account-made': z.object(person),
  'account-changed': z.object(person),
  'account-reset': z.object(change),
  'station-recovered': z.object(change),
  'account-left': z.object(change),
  'key-made': z.object({ account: accountId, publicKey, grant: z.string() }),
  'key-confirmed': z.object({ confirmed: keyId }),
  'sheet-compared': z.object({ fingerprint: keyId }),
} as const;
export type TrustKind = keyof typeof details;

export function isTrustKind(kind: string): kind is TrustKind {
  return Object.hasOwn(details, kind);
}
