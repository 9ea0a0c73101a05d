import type { prompter as vietnamese } from '../vi/prompter.ts';
import type { Wording } from '../wording.ts';

/** The reading room, and whatever else is about reading aloud. */
export const prompter: Wording<typeof vietnamese> = {
  title: 'Reading room',
  text: 'Spoken text',
  spent: 'read',
  left: 'left',
  pace: 'pace',
  speed: '{speed, number(minimumFractionDigits: 1)}',
  unit: 'syllables/s',
  standing: {
    approved: 'Approved',
    phoned: 'Approved by telephone, to be signed',
    draft: 'Draft – not approved',
    withdrawn: 'Withdrawn – not for air',
  },
  changed: 'The text was just changed.',
  changedUnsigned: 'The text was just changed and is not approved again.',
  take: 'take the new one',
  empty: 'This bulletin has nothing to read yet.',
  run: 'stop, go on',
  faster: 'faster',
  slower: 'slower',
  back: 'back a sentence',
  on: 'on a sentence',
  start: 'to the start',
  mirror: 'mirror',
  larger: 'larger',
  smaller: 'smaller',
  contrast: 'high contrast',
  leave: 'leave',
  key: { space: 'Space', enter: 'Enter' },
  choose: 'Choose a bulletin at the desk, then press the key again to open the reading room.',
};
