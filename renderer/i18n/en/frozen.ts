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
  which: 'Which reading to look at',
  approved: 'As approved (revision {number})',
  today: 'As read today',
  same: 'It would be read the same way today.',
  count_one: 'Today {count, number} place would be read otherwise.',
  count_other: 'Today {count, number} places would be read otherwise.',
  onlyLook: 'Only to look at: on air, what was approved is read.',
  about:
    'These are the words that were approved with the text. Dotted words are read otherwise than written.',
};
