/**
 * The shape that a second language fills: the same keys as the Vietnamese, any words. English tells one
 * from many, so it may add `_one` beside an `_other`. `tests/renderer/i18n` compares keys and
 * placeholders.
 */
export type Wording<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Wording<T[K]>;
} & { readonly [plural: `${string}_one`]: string };
