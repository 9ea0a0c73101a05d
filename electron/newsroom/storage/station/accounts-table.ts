import { z } from 'zod';
import { type Role, role } from '#domain/people/accounts';
import { type NoParams, type ReadableDb, type WritableDb, command, query } from '../database.ts';

/** Who works here. Whoever left stays, for the history's sake. Times are milliseconds since 1970. */
export type StoredAccount = {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly passcode: StoredPasscode | null;
  /** Wrong passcodes in a row. */
  readonly failures: number;
  readonly createdAt: number;
  readonly leftAt: number | null;
};

const passcodeCost = z.strictObject({
  /** Scrypt's own: cost, block size, parallel lanes. */
  N: z.int(),
  r: z.int(),
  p: z.int(),
  /** Given out by an administrator, good for one entry. */
  temporary: z.boolean(),
});
export type PasscodeCost = z.infer<typeof passcodeCost>;

export type StoredPasscode = {
  readonly hash: Uint8Array;
  readonly salt: Uint8Array;
  readonly cost: PasscodeCost;
};

type AccountColumns = {
  id: string;
  name: string;
  roles: string;
  passcode_hash: Uint8Array | null;
  passcode_salt: Uint8Array | null;
  passcode_cost: string | null;
  failures: number;
  created_at: number;
  left_at: number | null;
};

const COLUMNS = `id, name, roles, passcode_hash, passcode_salt, passcode_cost, failures, created_at,
  left_at`;

const findOne = query<{ id: string }, AccountColumns>(
  'accounts.find',
  `SELECT ${COLUMNS} FROM accounts WHERE id = @id`,
);
const listAll = query<NoParams, AccountColumns>(
  'accounts.list',
  `SELECT ${COLUMNS} FROM accounts ORDER BY left_at IS NOT NULL, created_at, id`,
);
const anyAtAll = query<NoParams, { id: string }>('accounts.any', 'SELECT id FROM accounts LIMIT 1');
const insertOne = command<{ id: string; name: string; roles: string; now: number }>(
  'accounts.insert',
  `INSERT INTO accounts (id, name, roles, created_at, updated_at)
   VALUES (@id, @name, @roles, @now, @now)`,
);
const updateFacts = command<{ id: string; name: string; roles: string; now: number }>(
  'accounts.update',
  'UPDATE accounts SET name = @name, roles = @roles, updated_at = @now WHERE id = @id',
);
const updatePasscode = command<{
  id: string;
  hash: Uint8Array | null;
  salt: Uint8Array | null;
  cost: string | null;
  now: number;
}>(
  'accounts.setPasscode',
  `UPDATE accounts SET passcode_hash = @hash, passcode_salt = @salt, passcode_cost = @cost,
     failures = 0, updated_at = @now
   WHERE id = @id`,
);
const updateFailures = command<{ id: string; failures: number }>(
  'accounts.setFailures',
  'UPDATE accounts SET failures = @failures WHERE id = @id',
);
const updateLeft = command<{ id: string; now: number }>(
  'accounts.setLeft',
  'UPDATE accounts SET left_at = @now, updated_at = @now WHERE id = @id',
);

export function findAccount(db: ReadableDb, id: string): StoredAccount | null {
  const row = db.get(findOne, { id });
  return row === undefined ? null : fromRow(row);
}

/** Those who work here first, in the order they came. */
export function listAccounts(db: ReadableDb): StoredAccount[] {
  return db.all(listAll, {}).map(fromRow);
}

export function hasAccounts(db: ReadableDb): boolean {
  return db.get(anyAtAll, {}) !== undefined;
}

type AccountFacts = { id: string; name: string; roles: readonly Role[]; now: number };

export function insertAccount(db: WritableDb, { roles, ...rest }: AccountFacts): void {
  db.run(insertOne, { ...rest, roles: JSON.stringify(roles) });
}

export function updateAccount(db: WritableDb, { roles, ...rest }: AccountFacts): void {
  db.run(updateFacts, { ...rest, roles: JSON.stringify(roles) });
}

/** Forgets wrong attempts too. Null: no passcode lets this account in. */
export function setPasscode(
  db: WritableDb,
  id: string,
  passcode: StoredPasscode | null,
  now: number,
): void {
  db.run(updatePasscode, {
    id,
    hash: passcode?.hash ?? null,
    salt: passcode?.salt ?? null,
    cost: passcode === null ? null : JSON.stringify(passcode.cost),
    now,
  });
}

export function setFailures(db: WritableDb, id: string, failures: number): void {
  db.run(updateFailures, { id, failures });
}

export function setAccountLeft(db: WritableDb, id: string, now: number): void {
  db.run(updateLeft, { id, now });
}

const storedRoles = z.array(role);

function fromRow(row: AccountColumns): StoredAccount {
  const { passcode_hash: hash, passcode_salt: salt, passcode_cost: cost } = row;
  return {
    id: row.id,
    name: row.name,
    roles: storedRoles.parse(JSON.parse(row.roles)),
    passcode:
      hash === null || salt === null || cost === null
        ? null
        : { hash, salt, cost: passcodeCost.parse(JSON.parse(cost)) },
    failures: row.failures,
    createdAt: row.created_at,
    leftAt: row.left_at,
  };
}
