/** See `vi/accounts-screen.ts`. */
const members = {
  title: 'The station’s accounts',
  tabs: { label: 'Parts', people: 'People', keys: 'Signing keys', rules: 'Rules' },
  add: 'Add somebody',
  list: 'The station’s people',
  gone: 'Left',
  left: 'left {when}',
  temporary: 'temporary passcode, has not entered yet',
  you: 'you',
  keyNone: 'needs no signing key',
  keyDue: 'the signing key is made on the next entry',
  keyGood: 'has a signing key',
  keyNew: 'new signing key, not confirmed yet',
  bulletins_one: '{count, number} bulletin',
  bulletins_other: '{count, number} bulletins',
  name: 'Full name',
  rolesLabel: 'What this person does',
  rolesNeeded: 'Choose one at least.',
  signed: 'Your passcode, to sign this',
  signing: 'Signing…',
  cancel: 'Never mind',
  new: {
    title: 'Add somebody',
    explain: 'Gets a temporary passcode and chooses an own one on entering first.',
    done: 'Add this person',
  },
  edit: {
    action: 'Change name or roles…',
    title: 'Change name or roles',
    explain:
      'Who stops approving has his signing key revoked; what was approved before stays approved.',
    done: 'Store',
    stored: 'The account of {name} was stored.',
  },
  reset: {
    action: 'Reset passcode…',
    title: 'Reset the passcode of {name}',
    explain: 'The old passcode is void. {name} gets a temporary one and chooses a new one.',
    key: 'The signing key becomes new too; approvals say “new key” until somebody confirms it.',
    done: 'Reset',
  },
  leave: {
    action: 'This person leaves…',
    title: '{name} leaves',
    explain: 'The name and what {name} signed stay. The account cannot enter any more.',
    to_one: '{count, number} bulletin of {name} goes to',
    to_other: '{count, number} bulletins of {name} go to',
    none: 'There is no bulletin to hand over.',
    done: 'Leave and hand over',
    doneNone: 'Leave',
    storedNone: '{name} has left.',
    stored_one: '{name} has left. {count, number} bulletin went to {to}.',
    stored_other: '{name} has left. {count, number} bulletins went to {to}.',
    nobody: 'There is nobody to hand over to. Add somebody first.',
  },
  once: {
    title: 'Temporary passcode of {name}',
    explain: 'Shown once. Print or copy it and hand it to the person.',
    copy: 'Copy',
    copied: 'The temporary passcode was copied.',
    print: 'Print…',
    done: 'Done',
  },
  self: 'This is your own account. To change the passcode press your name above.',
} as const;

const keys = {
  explain:
    'Every approver and administrator has a signing key. The station’s fingerprint must be that of the sheet.',
  station: 'The station’s key',
  owner: 'Key of {name}',
  made: 'since {when}, granted by {by}',
  madeByStation: 'since {when}, by the station’s sheet',
  stationMade: 'since {when}',
  revoked: 'void since {when}',
  unconfirmed: 'new key since {when}, granted by {by}, not confirmed yet',
  confirm: 'Confirm this key…',
  confirmTitle: 'Confirm the key of {name}',
  confirmExplain:
    'Confirm only after asking in person: it was {name} who chose a new passcode. Approvals then no longer say “new key”.',
  bySheet: 'The sheet',
  byPasscode: 'Your passcode',
  how: 'Confirm by',
  notYours: 'Your own key, or one you granted, is confirmed by another approver or by the sheet.',
  done: 'Confirm',
  confirmed: 'The key of {name} is confirmed.',
  list: 'Signing keys',
} as const;

const rules = {
  ownText: 'Approving one’s own text',
  ownTextHint: 'Who wrote and approved is recorded with the bulletin.',
  ownTexts: {
    default: 'Only with one approver',
    allowed: 'Yes',
    forbidden: 'No',
  },
  lock: 'Lock the desk when nobody uses it',
  lockHint: 'The text is saved first.',
  minutes_one: '{count, number} minute',
  minutes_other: '{count, number} minutes',
  never: 'Never',
} as const;

/** Each under its own name, as the others are. */
export const accountsScreen = { members, keys, rules } as const;
