import { z } from 'zod';
import { type NoParams, type ReadableDb, type WritableDb, command, query } from '../database.ts';

/**
 * Keys that sign. Which of them count, and since when, is folded from the desk's events; `trusted_at` and
 * `revoked_at` are caches of that.
 */
export type StoredKey = {
  /** SHA-256 of the public key. */
  readonly id: string;
  readonly kind: 'station' | 'person';
  readonly account: string | null;
  /** SPKI, DER. */
  readonly publicKey: Uint8Array;
  readonly sealed: SealedKey | null;
  readonly createdAt: number;
  readonly trustedAt: number | null;
  readonly revokedAt: number | null;
};

const keySeal = z.strictObject({
  /** Scrypt's. Hexadecimal, as the next two. */
  salt: z.string(),
  nonce: z.string(),
  tag: z.string(),
  N: z.int(),
  r: z.int(),
  p: z.int(),
});
export type KeySeal = z.infer<typeof keySeal>;

/** PKCS #8, DER, encrypted by AES-256-GCM under a passcode or the printed code. */
export type SealedKey = { readonly bytes: Uint8Array; readonly seal: KeySeal };

type KeyColumns = {
  id: string;
  kind: string;
  account: string | null;
  public_key: Uint8Array;
  private_key: Uint8Array | null;
  private_key_seal: string | null;
  created_at: number;
  trusted_at: number | null;
  revoked_at: number | null;
};

const COLUMNS = `id, kind, account, public_key, private_key, private_key_seal, created_at, trusted_at,
  revoked_at`;

const findLive = query<{ account: string }, KeyColumns>(
  'keys.ofAccount',
  `SELECT ${COLUMNS} FROM keys WHERE account = @account AND revoked_at IS NULL
   ORDER BY created_at DESC LIMIT 1`,
);
const findStation = query<NoParams, KeyColumns>(
  'keys.station',
  `SELECT ${COLUMNS} FROM keys WHERE kind = 'station' AND revoked_at IS NULL
   ORDER BY created_at, id LIMIT 1`,
);
const listAll = query<NoParams, KeyColumns>(
  'keys.list',
  `SELECT ${COLUMNS} FROM keys ORDER BY created_at, id`,
);
const insertOne = command<{
  id: string;
  kind: string;
  account: string | null;
  public_key: Uint8Array;
  private_key: Uint8Array;
  private_key_seal: string;
  now: number;
}>(
  'keys.insert',
  `INSERT INTO keys (id, kind, account, public_key, private_key, private_key_seal, created_at,
     trusted_at)
   VALUES (@id, @kind, @account, @public_key, @private_key, @private_key_seal, @now, @now)`,
);
const updateSeal = command<{ id: string; private_key: Uint8Array; private_key_seal: string }>(
  'keys.reseal',
  'UPDATE keys SET private_key = @private_key, private_key_seal = @private_key_seal WHERE id = @id',
);
const updateRevoked = command<{ id: string; now: number }>(
  'keys.revoke',
  // What is revoked signs no more, so its private half is not kept either.
  `UPDATE keys SET revoked_at = @now, private_key = NULL, private_key_seal = NULL WHERE id = @id`,
);

/** The key with which an account signs now. */
export function findLiveKey(db: ReadableDb, account: string): StoredKey | null {
  return maybe(db.get(findLive, { account }));
}

/** The one that the sheet of today opens. */
export function findStationKey(db: ReadableDb): StoredKey | null {
  return maybe(db.get(findStation, {}));
}

export function listKeys(db: ReadableDb): StoredKey[] {
  return db.all(listAll, {}).map(fromRow);
}

export function insertKey(
  db: WritableDb,
  key: Pick<StoredKey, 'id' | 'kind' | 'account' | 'publicKey'> & {
    sealed: SealedKey;
    now: number;
  },
): void {
  const { publicKey, sealed, ...rest } = key;
  db.run(insertOne, { ...rest, public_key: publicKey, ...sealRow(sealed) });
}

/** The same key under another passcode. */
export function resealKey(db: WritableDb, id: string, sealed: SealedKey): void {
  db.run(updateSeal, { id, ...sealRow(sealed) });
}

export function setKeyRevoked(db: WritableDb, id: string, now: number): void {
  db.run(updateRevoked, { id, now });
}

function sealRow({ bytes, seal }: SealedKey) {
  return { private_key: bytes, private_key_seal: JSON.stringify(seal) };
}

function maybe(row: KeyColumns | undefined): StoredKey | null {
  return row === undefined ? null : fromRow(row);
}

function fromRow(row: KeyColumns): StoredKey {
  const { private_key: bytes, private_key_seal: seal } = row;
  return {
    id: row.id,
    kind: row.kind === 'station' ? 'station' : 'person',
    account: row.account,
    publicKey: row.public_key,
    sealed:
      bytes === null || seal === null ? null : { bytes, seal: keySeal.parse(JSON.parse(seal)) },
    createdAt: row.created_at,
    trustedAt: row.trusted_at,
    revokedAt: row.revoked_at,
  };
}
