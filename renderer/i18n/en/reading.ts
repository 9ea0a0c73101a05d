import type { Wording } from '../wording.ts';
import type * as vi from '../vi/reading.ts';

export const reading: Wording<typeof vi.reading> = {
  sheet: 'The text as it is read',
  about:
    'Dotted words are read otherwise than written. Wavy ones are unsure: a person should choose.',
  time: 'about {time} on air',
  rowTime: '{time} on air',
  timeLong: 'About {time} on air',
  speed: '{speed, number} syllables a second',
  reckoning: 'Reckoning the time…',
  empty: 'Nothing to read yet. Write under Write; what is read shows here.',
  unsure_one: '{count, number} word with an unsure reading',
  unsure_other: '{count, number} words with an unsure reading',
  allSure: 'Every word has a sure reading',
  next: 'Choose the reading',
  passageTime: 'this passage takes {time}',
  mark: '{spoken}, written {written}',
  markUnsure: '{spoken}, written {written}, the reading is unsure',
  place: '“{written}”, paragraph {n}',
  choice: {
    title: 'How is “{written}” read?',
    other: 'Another reading…',
    otherLabel: 'Another reading',
    take: 'Read it so',
    back: 'Let the app read it',
    remember: 'Remember for this station',
    where: 'Where to remember it',
    places: {
      before: 'before “{words}”',
      behind: 'behind “{words}”',
      everywhere: 'wherever “{words}” stands',
    },
    noWord: 'Select words of the text, or put the caret into an abbreviation, and try again.',
    moved: 'This place was just changed. Please choose again.',
    given: '“{written}” is read “{spoken}”.',
    remembered: 'Remembered for the station: “{written}” is read “{spoken}”.',
  },
};
