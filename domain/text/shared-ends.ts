/** How many letters of two texts, or words of two rows, are the same from the beginning. */
export function sharedStart(one: ArrayLike<string>, other: ArrayLike<string>): number {
  const most = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < most && one[shared] === other[shared]) shared += 1;
  return shared;
}

/** The same from the end. @param most less than the shorter one, where its beginning is spoken for */
export function sharedEnd(
  one: ArrayLike<string>,
  other: ArrayLike<string>,
  most = Math.min(one.length, other.length),
): number {
  let shared = 0;
  while (shared < most && one[one.length - 1 - shared] === other[other.length - 1 - shared])
    shared += 1;
  return shared;
}
