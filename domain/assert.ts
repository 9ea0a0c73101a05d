/** Ends a switch over a union: a new member that nobody handled fails to compile. */
export function assertNever(value: never, what: string): never {
  throw new Error(`${what}: unexpected ${JSON.stringify(value)}`);
}

/** Unwraps what cannot be missing; `why` says how we know. */
export function assertNonNull<T>(value: T | null | undefined, why: string): T {
  if (value === null || value === undefined) throw new Error(`Missing although ${why}`);
  return value;
}
