import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { makeCode, readCode } from '#domain/trust/approval-code';
import type { PasscodeCost, StoredPasscode } from '../../storage/station/accounts-table.ts';
import { createQueue } from '../queue.ts';

/**
 * Passcodes as they are kept: scrypt, with the cost stored beside each, so that a later version may raise
 * it. What is typed is composed first: a tool may send "ế" as one sign or as three.
 */

/** OWASP's first choice (2024): 128 MiB, and 0.7 s in Node, 1.4 to 2 s in Electron (BoringSSL), measured. */
export const COST = { N: 2 ** 17, r: 8, p: 1 } as const;
export type Cost = { readonly N: number; readonly r: number; readonly p: number };

const HASH_BYTES = 32;
const SALT_BYTES = 16;
/** Scrypt needs 128 · N · r bytes and a little more; Node refuses above its `maxmem`. */
const BYTES_PER_BLOCK = 128;

/** One at a time: two would hold 256 MiB, and guess twice as quickly. */
const oneAtATime = createQueue();

/** 32 bytes that cost as much as told to find the passcode by. Off the event loop. */
export function derive(passcode: string, salt: Uint8Array, { N, r, p }: Cost): Promise<Buffer> {
  const maxmem = 2 * BYTES_PER_BLOCK * N * r;
  return oneAtATime(
    () =>
      new Promise((resolve, reject) => {
        scrypt(passcode.normalize('NFC'), salt, HASH_BYTES, { N, r, p, maxmem }, (error, key) =>
          error === null ? resolve(key) : reject(error),
        );
      }),
  );
}

export function newSalt(): Buffer {
  return randomBytes(SALT_BYTES);
}

/** @param temporary given out by an administrator */
export async function hashPasscode(
  passcode: string,
  { N, r, p }: Cost,
  temporary = false,
): Promise<StoredPasscode> {
  const salt = newSalt();
  const cost: PasscodeCost = { N, r, p, temporary };
  return { hash: await derive(passcode, salt, cost), salt, cost };
}

export async function matchesPasscode(
  typed: string,
  { hash, salt, cost }: StoredPasscode,
): Promise<boolean> {
  const passcode = cost.temporary ? (readOneTime(typed) ?? typed) : typed;
  const found = await derive(passcode, salt, cost);
  return found.length === hash.length && timingSafeEqual(found, hash);
}

/** Two groups of four: 35 bits, good for one entry, with growing delays before the next guess. */
const ONE_TIME_LENGTH = 8;

export function makeOneTimePasscode(): string {
  return makeCode(randomBytes(ONE_TIME_LENGTH), ONE_TIME_LENGTH);
}

/** It was read out or copied by hand: small letters and lost hyphens do no harm. */
function readOneTime(typed: string): string | null {
  return readCode(typed, ONE_TIME_LENGTH);
}

/** Five groups of four: 95 bits, beyond guessing even from a stolen file. */
const RECOVERY_LENGTH = 20;

export function makeRecoveryCode(): string {
  return makeCode(randomBytes(RECOVERY_LENGTH), RECOVERY_LENGTH);
}

export function readRecoveryCode(typed: string): string | null {
  return readCode(typed, RECOVERY_LENGTH);
}
