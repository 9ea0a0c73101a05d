import { z } from 'zod';
import { roles } from './roles.ts';

export { roles } from './roles.ts';

/** Who works here, in what roles, and what a passcode must be. */

export const role = z.enum(roles);
export type Role = z.infer<typeof role>;

export const accountId = z.uuid({ version: 'v7' });

/** SHA-256 of a public key (SPKI, DER), hexadecimal: the key's id and its fingerprint. */
export const keyId = z.string().regex(/^[0-9a-f]{64}$/);

/** A name as the lock screen shows it, without stray spaces. */
export const accountName = z
  .string()
  .max(200)
  .transform((name) => name.normalize('NFC').trim().replaceAll(/\s+/gu, ' '))
  .pipe(z.string().min(1));

/** One account has one role or more, each once: "bốn trong một" has them all. */
export const roleSet = z
  .array(role)
  .min(1)
  .transform((chosen) => roles.filter((one) => chosen.includes(one)));

/** As typed. Longer than any real one, short of making scrypt's first hash slow. */
export const passcode = z.string().min(1).max(200);

/** Two names that a person would take for one. */
export function sameName(one: string, other: string): boolean {
  return one.toLocaleLowerCase('vi') === other.toLocaleLowerCase('vi');
}

/** Who decides for the station signs: approvals, and who may approve. */
export function needsKey(held: readonly Role[]): boolean {
  return held.includes('approver') || held.includes('administrator');
}

export const SHORTEST_PASSCODE = 6;
/** For whoever signs. */
export const SHORTEST_SIGNING_PASSCODE = 8;

export type PasscodeFault = 'passcode-too-short' | 'passcode-all-digits';

/** Why a new passcode will not do for these roles; null: it will. */
export function passcodeFault(chosen: string, held: readonly Role[]): PasscodeFault | null {
  const signs = needsKey(held);
  if (letters(chosen) < leastLetters(held)) return 'passcode-too-short';
  return signs && /^\p{Nd}*$/u.test(chosen) ? 'passcode-all-digits' : null;
}

export function leastLetters(held: readonly Role[]): number {
  return needsKey(held) ? SHORTEST_SIGNING_PASSCODE : SHORTEST_PASSCODE;
}

/** "ế" is one, whether the typing tool sent one sign or three. */
function letters(text: string): number {
  return Array.from(text.normalize('NFC')).length;
}

/** Wrong passcodes that cost nothing but themselves: fingers slip. */
const FREE_FAILURES = 3;
const LONGEST_DELAY_S = 300;

/** Seconds to wait after so many wrong passcodes in a row: 1, 2, 4 … up to five minutes. */
export function delayAfter(failures: number): number {
  if (failures < FREE_FAILURES) return 0;
  return Math.min(LONGEST_DELAY_S, 2 ** Math.min(failures - FREE_FAILURES, 20));
}

/** What the station decided about its own desk. */
export const deskRules = z.strictObject({
  /** Whether an approver may approve what he wrote; by default only where he is the only one. */
  ownText: z.enum(['default', 'allowed', 'forbidden']),
  /** Minutes without a sign of life after which the desk locks itself; 0: never. */
  lockAfterMinutes: z.int().min(0).max(480),
});
export type DeskRules = z.infer<typeof deskRules>;

export const defaultRules: DeskRules = { ownText: 'default', lockAfterMinutes: 10 };

export function mayApproveOwnText({ ownText }: DeskRules, approvers: number): boolean {
  return ownText === 'default' ? approvers <= 1 : ownText === 'allowed';
}
