/**
 * Written, spoken, and how well its words are confirmed: `high` by several public sources, `fair` by one,
 * `unconfirmed` by use alone.
 */
export type AbbreviationRow = readonly [
  written: string,
  spoken: string,
  confirmed: 'high' | 'fair' | 'unconfirmed',
];
