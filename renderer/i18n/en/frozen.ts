import type { Wording } from '../wording.ts';
import type * as vi from '../vi/frozen.ts';

export const frozen: Wording<typeof vi.frozen> = {
  title: 'Read otherwise now than approved (revision {number}).',
  explain:
    'The script and the copied text still follow what was approved. To read it the new way, change the text and send it again.',
  difference: '“{written}”: approved “{before}”, now “{now}”',
  silent: 'silent',
  more_one: 'Show {count, number} more place',
  more_other: 'Show {count, number} more places',
};
