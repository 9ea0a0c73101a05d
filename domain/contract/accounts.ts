import { z } from 'zod';
import {
  accountId,
  accountName,
  deskRules,
  keyId,
  passcode,
  role,
  roleSet,
} from '../people/accounts.ts';
import { stationSettings } from '../settings.ts';

/**
 * The part of the contract that tells who is here and who may sign. What an administrator signs asks for
 * his passcode each time: the key is opened for that one act and never kept.
 */

const call = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output });
const nothing = z.strictObject({});
const instant = z.iso.datetime();

export const person = z.strictObject({
  id: accountId,
  name: z.string(),
  roles: z.array(role),
});
export type Person = z.infer<typeof person>;

/**
 * - `open`: the station has no accounts yet; everything is as without them;
 * - `locked`: nobody is here; `choosing`: somebody is, with a passcode that must be changed first;
 * - `unlocked`: the account works; `command line`: a script does.
 */
export const sessionMode = z.enum(['open', 'locked', 'choosing', 'unlocked', 'command line']);
export type SessionMode = z.infer<typeof sessionMode>;

export const sessionFacts = z.strictObject({
  mode: sessionMode,
  /** In `choosing` and `unlocked`. */
  account: person.nullable(),
  /** 0: never by itself. The page saves and locks; the newsroom does it a minute later in any case. */
  lockAfterMinutes: z.int(),
});
export type SessionFacts = z.infer<typeof sessionFacts>;

export const keyFacts = z.strictObject({
  /** Also its fingerprint. */
  id: keyId,
  kind: z.enum(['station', 'person']),
  account: accountId.nullable(),
  /** Whose it is; empty for the station's. */
  name: z.string(),
  madeAt: instant,
  revokedAt: instant.nullable(),
  /** The administrator by whose leave it was made; empty: the station's own key. */
  grantedBy: z.string(),
  /** It replaced an older one and nobody else has confirmed it yet: approvals say so. */
  unconfirmed: z.boolean(),
  /** Of the station's: its maker has said that the printed sheet bears this fingerprint. */
  compared: z.boolean(),
});
export type KeyFacts = z.infer<typeof keyFacts>;

export const accountFacts = z.strictObject({
  ...person.shape,
  /** The passcode is the administrator's one-time one: not entered with yet. */
  temporary: z.boolean(),
  leftAt: instant.nullable(),
  /** Whose author he is: what he hands over when he leaves. */
  bulletins: z.int(),
  key: keyFacts.nullable(),
});
export type AccountFacts = z.infer<typeof accountFacts>;

/** Printed once and stored nowhere: whoever loses it needs another administrator. */
const sheet = {
  recoveryCode: z.string(),
  stationFingerprint: keyId,
};
const sheetKept = z.strictObject({ kept: z.boolean() });
/** Told once, to be handed over; good for one entry. */
const oneTimePasscode = z.string();

export const accountsCalls = {
  'session:read': call(nothing, sessionFacts),
  /** The names on the lock screen, whoever has left not among them. */
  'session:people': call(nothing, z.array(person)),
  /** Refuses with `passcode-wrong`, and `passcode-wait` {seconds}. */
  'session:unlock': call(z.strictObject({ account: accountId, passcode }), sessionFacts),
  /** In the mode `choosing`: one's own instead of the one-time passcode. */
  'session:choosePasscode': call(z.strictObject({ next: passcode }), sessionFacts),
  'session:changePasscode': call(z.strictObject({ passcode, next: passcode }), nothing),
  'session:lock': call(nothing, sessionFacts),

  /** The station and its first administrator; drafts from before pass to him. This port is unlocked. */
  'station:setUp': call(
    z.strictObject({
      station: stationSettings.pick({ stationName: true, parentName: true, defaultUnit: true }),
      name: accountName,
      roles: roleSet.refine((chosen) => chosen.includes('administrator')),
      passcode,
    }),
    z.strictObject({ account: accountId, ...sheet }),
  ),
  /** The printed sheet instead of an administrator's forgotten passcode. Answers a new code. */
  'station:recover': call(
    z.strictObject({ account: accountId, recoveryCode: z.string().max(100), next: passcode }),
    z.strictObject(sheet),
  ),
  /** `kept`: its person has said that the sheet shown last is put away. */
  'station:sheet': call(nothing, sheetKept),
  'station:keepSheet': call(z.strictObject({ stationFingerprint: keyId }), sheetKept),
  /**
   * Another sheet, where there is none: a new key of the station by the administrator's leave. The old
   * code and the old fingerprint are void. Refuses with `passcode-wrong`, and `passcode-wait` {seconds}.
   */
  'station:newSheet': call(z.strictObject({ passcode }), z.strictObject(sheet)),

  'accounts:list': call(nothing, z.array(accountFacts)),
  'accounts:make': call(
    z.strictObject({ name: accountName, roles: roleSet, passcode }),
    z.strictObject({ id: accountId, oneTimePasscode }),
  ),
  /** Who gains the right to sign makes a key when he next enters; who loses it has his revoked. */
  'accounts:change': call(
    z.strictObject({ id: accountId, name: accountName, roles: roleSet, passcode }),
    accountFacts,
  ),
  /** Revokes the key: the next is made at that person's own next entry, and marked as new. */
  'accounts:reset': call(
    z.strictObject({ id: accountId, passcode }),
    z.strictObject({ oneTimePasscode }),
  ),
  /** The person has left: his drafts are handed over, his key is revoked, his name stays. */
  'accounts:leave': call(
    z.strictObject({ id: accountId, handTo: accountId, passcode }),
    z.strictObject({ bulletins: z.int() }),
  ),

  'keys:list': call(nothing, z.array(keyFacts)),
  /** An approver who is neither its owner nor who granted it says that it is that person's. */
  'keys:confirm': call(z.strictObject({ key: keyId, passcode }), keyFacts),
  /** The same by the printed sheet, for a station with one approver. */
  'keys:confirmBySheet': call(
    z.strictObject({ key: keyId, recoveryCode: z.string().max(100) }),
    keyFacts,
  ),
  /**
   * For who made a new sheet: the fingerprint as he reads it off the paper, signed with his own key. It is
   * his word about his own sheet, so it counts for his own keys alone. Refuses with `fingerprint-differs`.
   */
  'keys:compareSheet': call(
    z.strictObject({ fingerprint: z.string().max(200), passcode }),
    keyFacts,
  ),

  'rules:read': call(nothing, deskRules),
  'rules:write': call(deskRules.partial(), deskRules),
} as const;

export const accountsEvents = {
  /** Somebody came, went, or was sent away: each client reads its own session anew. */
  'session:changed': nothing,
  'accounts:changed': nothing,
} as const;
