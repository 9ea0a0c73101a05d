/** One step of the library's schema. Never edited once released: what is wrong is mended by a later one. */
export type Migration = {
  /** 1, 2, 3 … without a gap; the library's `user_version` after it. */
  readonly number: number;
  readonly name: string;
  readonly sql: string;
};
