import { describe, expect, test } from 'vitest';
import { foldTrust } from '#domain/trust/trust';
import type { Trust } from '#domain/trust/keys';
import type { TrustEvent } from '#domain/trust/events';

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

const recover = (by: string | undefined, at: number, revokes: string | undefined): Said => [
  'station-recovered',
  by,
  { account: account(at), grant: true, revokes },
];

const reset = (by: string | undefined, at: number, revokes: string | undefined): Said => [
  'account-reset',
  by,
  { account: account(at), grant: true, revokes },
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

describe('a new sheet that its maker has compared with the paper', () => {
  const renewed = [...station, renew(ADMIN, ROOT)];
  const compare = (by: string | undefined, fingerprint = NEXT): Said => [
    'sheet-compared',
    by,
    { fingerprint },
  ];
  const compared = [...renewed, compare(ADMIN)];

  test('is on record as his word, and is still not confirmed', () => {
    const trust = fold(...compared);
    expect(trust.faults).toEqual([]);
    expect(trust.keys.get(NEXT ?? '')).toMatchObject({ compared: account(1), confirmed: null });
    // Another approver's word still counts for more.
    const confirmed = fold(...compared, ['key-confirmed', APPROVER, { confirmed: NEXT }]);
    expect(confirmed.keys.get(NEXT ?? '')?.confirmed).toBe(9);
  });

  test.each([
    ['an approver', APPROVER],
    ['a reporter', REPORTER],
    ['the new key itself', NEXT],
    ['the key before', ROOT],
  ])('is not compared by %s', (_, by) => {
    const trust = fold(...renewed, compare(by));
    expect(trust.faults).toHaveLength(1);
    expect(trust.keys.get(NEXT ?? '')?.compared).toBeNull();
  });

  test('is the sheet in force: not the one before, no person’s key, none that nobody made', () => {
    for (const other of [ROOT, APPROVER, OTHER])
      expect(fold(...renewed, compare(ADMIN, other)).faults).toHaveLength(1);
    expect(fold(...station, compare(ADMIN, ROOT)).faults).toHaveLength(1);
  });

  test('lets its maker in again with a key that waits for nobody', () => {
    const back = (before: readonly Said[]) =>
      fold(...before, recover(NEXT, 1, ADMIN), makeKey(OTHER, 1, before.length));
    expect(back(renewed).keys.get(OTHER ?? '')).toMatchObject({
      grantedBy: account(1),
      confirmed: null,
    });
    const trust = back(compared);
    expect(trust.faults).toEqual([]);
    expect(trust.keys.get(OTHER ?? '')).toMatchObject({ grantedBy: null, replaces: true });
    expect(trust.keys.get(OTHER ?? '')?.confirmed).not.toBeNull();
  });

  test('vouches for nobody else: whom its maker or the sheet lets in waits as before', () => {
    for (const by of [ADMIN, NEXT]) {
      const events = [...compared, reset(by, 3, APPROVER), makeKey(OTHER, 3, compared.length)];
      const trust = fold(...events);
      expect(trust.faults).toEqual([]);
      expect(trust.keys.get(OTHER ?? '')).toMatchObject({
        grantedBy: account(1),
        confirmed: null,
      });
      for (const signer of [NEXT, ADMIN]) {
        const forged = fold(...events, ['key-confirmed', signer, { confirmed: OTHER }]);
        expect(forged.faults).toHaveLength(1);
        expect(forged.keys.get(OTHER ?? '')?.confirmed).toBeNull();
      }
    }
  });
});

test('whoever holds another’s new key gives his own word with it, whatever he signs', () => {
  const [CHIEF, TAKEN, SHEET] = ['1a', '2a', '3a'].map((start) => start.padEnd(64, '0'));
  // A second administrator, an approver too, resets the first, sits down as him and makes a sheet.
  const events: readonly Said[] = [
    ...station,
    [
      'account-made',
      ADMIN,
      {
        account: account(4),
        name: 'Người 4',
        roles: ['administrator', 'approver'],
        grant: true,
        revokes: null,
      },
    ],
    makeKey(CHIEF, 4, 7),
    ['account-reset', CHIEF, { account: account(1), grant: true, revokes: ADMIN }],
    makeKey(TAKEN, 1, 9),
    renew(TAKEN, ROOT, SHEET),
    ['account-reset', TAKEN, { account: account(3), grant: true, revokes: APPROVER }],
    makeKey(OTHER, 3, 12),
  ];
  const trust = fold(...events);
  expect(trust.faults).toEqual([]);
  for (const key of [SHEET, OTHER]) {
    expect(trust.keys.get(key ?? '')?.grantedBy).toBe(account(4));
    const forged = fold(...events, ['key-confirmed', CHIEF, { confirmed: key }]);
    expect(forged.faults).toHaveLength(1);
    expect(forged.keys.get(key ?? '')?.confirmed).toBeNull();
  }
});
