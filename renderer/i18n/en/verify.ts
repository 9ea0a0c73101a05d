/** A file that came back, and the whole library. What is found is worded in `domain/wording`. */
export const verify = {
  title: 'Check an exported file',
  file: {
    title: 'Is this file what was approved?',
    hint: 'Choose a web page (.html) or a PDF, or drop the file here. One that was saved or printed anew elsewhere can be checked too.',
    choose: 'Choose a file…',
    another: 'Choose another file…',
    looking: 'Looking at {name}…',
    name: 'File: {name}',
    refused: 'The file could not be checked',
    drop: 'Drop the file here to check it',
    differences_one: '{count, number} place differs',
    differences_other: '{count, number} places differ',
    more_one: 'And {count, number} more place.',
    more_other: 'And {count, number} more places.',
    facts: 'The approved revision in the library',
  },
  library: {
    title: 'Is the library whole?',
    hint: 'Every revision, photo and signature is looked at again. A large library takes some minutes; work can go on meanwhile.',
    start: 'Check the library',
    again: 'Check again',
    running: 'Checking the library: {percent}%',
    stopped: 'Stopped before the end.',
  },
} as const;
