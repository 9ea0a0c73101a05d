import type { Wording } from '../wording.ts';
import type * as vi from '../vi/review.ts';

export const differences: Wording<typeof vi.differences> = {
  removed: '“{text}” taken out',
  added: '“{text}” put in',
  place: 'Change {n} of {total}: {what}',
};
