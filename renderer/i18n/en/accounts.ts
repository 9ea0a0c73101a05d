/** See `vi/accounts.ts`. */
const people = {
  roles: {
    reporter: 'reporter',
    editor: 'editor',
    approver: 'approver',
    announcer: 'announcer',
    administrator: 'administrator',
  },
  does: {
    reporter: 'writes bulletins and submits them',
    editor: 'mends, returns and submits',
    approver: 'approves and signs',
    announcer: 'reads and records what was aired',
    administrator: 'adds people, resets passcodes',
  },
  allInOne: 'all four in one',
  and: '{first} and {last}',
} as const;

const passcode = {
  label: 'Passcode',
  own: 'Your passcode',
  old: 'The passcode you use now',
  next: 'New passcode',
  again: 'The new passcode again',
  show: 'Show the passcode',
  hide: 'Hide the passcode',
  capsLock: 'Caps Lock is on.',
  rule: 'At least {least} signs.',
  signingRule: 'At least {least} signs, not digits only. A short sentence is best.',
  differ: 'The two are not the same yet.',
  checking: 'Checking…',
  wait: 'Wrong several times: wait {seconds} s, then type it again.',
  waited: 'You may type it again.',
  change: 'Change passcode',
  changed: 'The passcode was changed.',
  store: 'Change passcode',
  cancel: 'Never mind',
} as const;

const lock = {
  who: 'Who is at the desk?',
  people: 'The station’s people',
  peopleHint: 'Type the first letter of a name, or use the arrow keys, then press Enter.',
  enter: 'Enter',
  other: 'Somebody else',
  forgot: 'Forgot the passcode?',
  byItself: 'The desk locked itself because nobody used it for a while. The text was saved.',
  byItselfUnsaved: 'The desk locked itself because nobody used it for a while.',
  unsavedOf:
    'Some of {name}’s text could not be saved. It is kept in this computer; {name} finds it on entering again. Do not switch off.',
  commands: 'The desk is locked.',
  unsaved: {
    title: 'Not locked: the text could not be saved',
    explain:
      'Reason: {reason}. Locked now, the unsaved words are kept in this computer and shown when you enter again; switching off loses them.',
    keep: 'Lock, and keep the words',
  },
  choose: {
    title: 'Hello {name}',
    explain: 'Before you work, choose a passcode of your own. Nobody else knows it.',
    done: 'Set it and enter',
    back: 'Later, lock again',
  },
  forgotten: {
    title: 'Forgot the passcode',
    ask: 'Ask an administrator to reset it: {names}. You get a temporary passcode and choose a new one.',
    onlyYou:
      'You are the only administrator, so only the sheet printed at set-up can let you in again.',
    sheet: 'Or use the recovery code on the sheet printed at set-up.',
    useSheet: 'Use the recovery code',
    back: 'Back',
    code: 'Recovery code',
    codeHint: 'For example 7F3K-9QXD-…',
    codeHelp: 'Five groups of four signs, in bold on the sheet. Capitals or not.',
    done: 'Set a new passcode',
  },
} as const;

const who = {
  menu: 'Open the menu',
  changePasscode: 'Change passcode…',
  accounts: 'The station’s accounts…',
  keys: 'Signing keys…',
  lock: 'Lock the desk',
  other: 'Change person',
  setUp: 'Set up accounts',
  notForYou: 'This command is not for your role.',
} as const;

const welcome = {
  title: 'Welcome to Bản Tin',
  explain:
    'The desk of a radio station: write bulletins, approve them, put them online and on air.',
  setUp: 'Set up the station',
  setUpHint:
    'The station’s name and its first administrator. Three minutes, and a printer or a USB stick.',
  skip: 'Try it first',
  skipHint: 'Opens a sample bulletin to try on. Set up whenever you like; what you write is kept.',
} as const;

const setUp = {
  title: 'Set up the station',
  step: 'Step {at}/{total}',
  back: 'Back',
  next: 'Next',
  leave: 'Later',
  station: 'Your station',
  stationHint: 'Shown on the screen, on paper and on web pages. The administrator may change it.',
  stationNeeded: 'Write the station’s name.',
  person: 'The first administrator',
  personHint: 'Adds and changes the station’s accounts; usually the head of the station.',
  name: 'Full name',
  nameNeeded: 'Write the full name.',
  roles: 'What this person does',
  rolesHint:
    'Leave it where one person does all four. Approving is a step of its own all the same.',
  make: 'Set up the station',
  making: 'Making the station’s keys…',
} as const;

const sheet = {
  title: 'The station’s sheet',
  explain:
    'Print this sheet, or save it to a USB stick, and keep it as you keep the stamp. If the administrator forgets the passcode, only this code lets him in again. The computer does not keep it and does not show it again.',
  replaced: 'The old code is void. Throw the old sheet away and keep this one.',
  code: 'Recovery code',
  fingerprint: 'The station’s fingerprint',
  fingerprintHint: 'To compare with when signatures are checked.',
  print: 'Print this sheet…',
  save: 'Save as PDF…',
  printed: 'Sent to the printer.',
  saved: '{name} was saved.',
  kept: 'I have put this sheet away',
  keptFirst: 'Print or save the sheet first.',
  done: 'Enter',
  addPeople: 'Add people',
  fileName: 'station-sheet',
} as const;

/** Each under its own name, as the others are. */
export const accounts = { people, passcode, lock, who, welcome, setUp, sheet } as const;
