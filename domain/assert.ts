/**
 * Ends a switch over a union: a new member that nobody handled fails to compile. Should one come all the same, it
 * is named and not shown: the message goes into the log, which may hold no word of a bulletin.
 */
export function assertNever(value: never, what: string): never {
  throw new Error(`${what}: unexpected ${nameOf(value)}`);
}

/** What tells the members of our unions apart: themselves, or a property. */
function nameOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  for (const tag of ['type', 'kind', 'name']) {
    const name: unknown = Reflect.get(value, tag);
    if (typeof name === 'string') return name;
  }
  return 'object';
}

/** Unwraps what cannot be missing; `why` says how we know. */
export function assertNonNull<T>(value: T | null | undefined, why: string): T {
  if (value === null || value === undefined) throw new Error(`Missing although ${why}`);
  return value;
}
