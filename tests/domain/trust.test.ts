import { expect, test } from 'vitest';
import { type Trust, foldTrust } from '#domain/trust';
import type { TrustEvent } from '#domain/trust-events';

/** Keys are their own fingerprints here, and every signature holds: who may sign is what is asked. */
const [ROOT, NEXT, OTHER] = ['a0', 'b0', 'c0'].map((start) => start.padEnd(64, '0'));
const [ADMIN, REPORTER, APPROVER] = ['d0', 'e0', 'f0'].map((start) => start.padEnd(64, '0'));
const account = (at: number) => `01890a5d-ac96-774b-bcce-b302099a805${at}`;

type Said = readonly [kind: string, key: string | undefined, detail: object];

function fold(...said: readonly Said[]): Trust {
  const events = said.map(([kind, key = null, detail], sequence): TrustEvent => {
    return { hash: `event ${sequence}`, sequence, kind, at: sequence, key, detail };
  });
  return foldTrust(
    events,
    () => true,
    (publicKey) => publicKey,
  );
}

const hire = (by: string | undefined, at: number, role: string): Said => [
  'account-made',
  by,
  { account: account(at), name: `Người ${at}`, roles: [role], grant: true, revokes: null },
];
const makeKey = (key: string | undefined, at: number, grant: number): Said => [
  'key-made',
  key,
  { account: account(at), publicKey: key, grant: `event ${grant}` },
];
const renew = (by: string | undefined, revokes: string | undefined, publicKey = NEXT): Said => [
  'station-renewed',
  by,
  { publicKey, revokes },
];

const station: readonly Said[] = [
  ['station-made', ROOT, { publicKey: ROOT }],
  hire(ROOT, 1, 'administrator'),
  makeKey(ADMIN, 1, 1),
  hire(ADMIN, 2, 'reporter'),
  makeKey(REPORTER, 2, 3),
  hire(ADMIN, 3, 'approver'),
  makeKey(APPROVER, 3, 5),
];

test('an administrator lets a new key of the station in, and the one before ends', () => {
  const trust = fold(...station, renew(ADMIN, ROOT));
  expect(trust.faults).toEqual([]);
  expect(trust.station).toBe(NEXT);
  expect(trust.keys.get(ROOT ?? '')).toMatchObject({ revoked: 7, revokedAt: 7 });
  expect(trust.keys.get(NEXT ?? '')).toMatchObject({
    kind: 'station',
    since: 7,
    grantedBy: account(1),
    replaces: true,
    confirmed: null,
  });
  // Whom the old one let in works on.
  expect(trust.keys.get(ADMIN ?? '')?.revoked).toBeNull();
});

test.each([
  ['by a reporter', renew(REPORTER, ROOT)],
  ['by an approver', renew(APPROVER, ROOT)],
  ['by the station’s own key', renew(ROOT, ROOT)],
  ['by nobody', renew(undefined, ROOT)],
  ['by itself', renew(NEXT, ROOT)],
  ['beside the one that is there', renew(ADMIN, OTHER)],
  ['that is another’s key', renew(ADMIN, ROOT, APPROVER)],
])('no new key of the station %s', (_, forged) => {
  const trust = fold(...station, forged);
  expect(trust.faults).toHaveLength(1);
  expect(trust.station).toBe(ROOT);
  expect(trust.keys.get(ROOT ?? '')?.revoked).toBeNull();
  expect(trust.keys.has(NEXT ?? '')).toBe(false);
});

test('the key of the sheet before signs nothing any more', () => {
  const trust = fold(...station, renew(ADMIN, ROOT), hire(ROOT, 4, 'administrator'));
  expect(trust.faults).toEqual([{ hash: 'event 8', what: 'signed by no trusted key' }]);
});

test('a new key’s word is its granter’s until somebody else has confirmed it', () => {
  const renewed = [...station, renew(ADMIN, ROOT)];
  const confirm = (by: string | undefined): Said => ['key-confirmed', by, { confirmed: NEXT }];
  for (const by of [NEXT, ADMIN, REPORTER])
    expect(fold(...renewed, confirm(by)).keys.get(NEXT ?? '')?.confirmed).toBeNull();
  const trust = fold(...renewed, confirm(APPROVER));
  expect(trust.faults).toEqual([]);
  expect(trust.keys.get(NEXT ?? '')?.confirmed).toBe(8);
});
