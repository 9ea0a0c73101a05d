/**
 * Codes that people read from paper and type: twelve signs of Crockford's base 32 (no I, L, O, U), the
 * last one a check. The check is a weighted sum over the field of 32 elements, with another weight for
 * every place, so that one wrong sign or two exchanged ones never pass; Crockford's own check would need
 * five more signs, such as `*`, that nobody reads out.
 */

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const APPROVAL_LENGTH = 12;
const GROUP = 4;

/** An approval's code as printed: `7F3K-9QXD-M2AB`. A key to look an approval up by, never the proof. */
export type ApprovalCode = string;

/** @param random eleven random bytes or more; five bits of each are used */
export function makeApprovalCode(random: Uint8Array): ApprovalCode {
  return makeCode(random, APPROVAL_LENGTH);
}

/** What a person typed, or what stands in a file, as it is stored; null: no such code. */
export function readApprovalCode(typed: string): ApprovalCode | null {
  return readCode(typed, APPROVAL_LENGTH);
}

/** Finds the first valid code in a text: on paper it stands in a line of words. */
export function findApprovalCode(text: string): ApprovalCode | null {
  for (const [candidate] of text.matchAll(
    /(?<![0-9A-Z])(?:[0-9A-Z]{4}-){2}[0-9A-Z]{4}(?![0-9A-Z])/g,
  )) {
    const code = readApprovalCode(candidate);
    if (code !== null) return code;
  }
  return null;
}

/** A code of any length up to 31 signs with its check, in groups of four. */
export function makeCode(random: Uint8Array, length: number): string {
  if (random.length < length - 1) throw new Error('Too few random bytes for a code');
  const values = Array.from(random.subarray(0, length - 1), (byte) => byte & 31);
  return grouped([...values, checkOf(values)].map((value) => SIGNS.charAt(value)).join(''));
}

/** Small letters, spaces and missing hyphens are read too; O is taken for 0, I and L for 1. */
export function readCode(typed: string, length: number): string | null {
  const plain = typed
    .toUpperCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  const values = Array.from(plain, (sign) => SIGNS.indexOf(sign));
  if (values.length !== length || values.includes(-1)) return null;
  return checkOf(values.slice(0, -1)) === values.at(-1) ? grouped(plain) : null;
}

function grouped(signs: string): string {
  return (signs.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-');
}

/** Sum of each value times its place's power of the field's generator; the check's own weight is 1. */
function checkOf(values: readonly number[]): number {
  return values.reduce((sum, value) => double(sum ^ value), 0);
}

/** Times x in GF(2)[x] modulo x^5 + x^2 + 1, where x generates all 31 elements but 0. */
function double(value: number): number {
  const doubled = value << 1;
  return doubled > 31 ? doubled ^ 0b100101 : doubled;
}
