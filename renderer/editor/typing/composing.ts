/** The key belongs to an input method, whatever it says it is (229): it is no key of ours. */
export function isComposed({ isComposing, keyCode }: KeyboardEvent): boolean {
  return isComposing || keyCode === 229;
}
