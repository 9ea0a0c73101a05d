/** As typed off the paper, in whatever groups and case. */
export function readFingerprint(typed: string): string {
  return typed.replaceAll(/[\s.:·-]/gu, '').toLowerCase();
}

/** A key's fingerprint as it is printed and compared by eye: groups of four signs. */
export function fingerprintGroups(fingerprint: string): string[] {
  return fingerprint.toUpperCase().match(/.{1,4}/g) ?? [];
}
