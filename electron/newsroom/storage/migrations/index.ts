import { APPLICATION_ID, foundation } from './001-foundation/index.ts';
import { spokenTimes } from './002-spoken-times/index.ts';
import { reviewLooks } from './003-review-looks/index.ts';
import { begunWords } from './004-begun-words/index.ts';
import { begunFields } from './005-begun-fields/index.ts';
import type { Migration } from './migration.ts';

export { APPLICATION_ID };
export type { Migration };

/** In order. The newest one's number is the version of library that this app writes. */
export const migrations: readonly Migration[] = [
  foundation,
  spokenTimes,
  reviewLooks,
  begunWords,
  begunFields,
];
