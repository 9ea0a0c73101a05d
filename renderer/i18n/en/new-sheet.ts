/** The station's sheet, once it is lost or was never printed. */
export const newSheet = {
  title: 'The station’s sheet',
  explain:
    'If the sheet is lost, or was never printed at set-up, make a new one. The code and the fingerprint of the old sheet become void; what was approved stays approved.',
  open: 'Make a new sheet…',
  form: 'Make a new sheet',
  old: 'The code on the old sheet is void, and the station has a new fingerprint. If the old sheet turns up, destroy it.',
  confirm:
    'Then, under Signing keys: have another approver confirm the station’s new key; where there is none, compare the fingerprint with the sheet yourself.',
  done: 'Make the sheet',
  missing:
    'The station’s sheet is not put away yet. Without it a forgotten passcode locks you out.',
  key: {
    title: 'Confirm the station’s new key',
    explain:
      'Confirm only after asking in person: it was {by} who made a new sheet, and the fingerprint on it is the one shown here.',
    confirmed: 'The station’s new key is confirmed.',
  },
  compare: {
    open: 'Compare with the sheet…',
    title: 'Compare the station’s key with the sheet',
    explain:
      'Take out the station’s sheet and type the fingerprint printed on it. Every sign is compared, and your word that it is the one is signed.',
    worth:
      'It is your own word: if you ever come back by the sheet, your new key waits for nobody. Keys of others still wait for another approver.',
    field: 'Fingerprint on the sheet',
    hint: '16 groups of 4 signs',
    done: 'Compare and sign',
    told: 'The fingerprint is that of the sheet. It is on record.',
    state: 'new key since {when}, made by {by} and compared with the sheet by the same',
    covered: 'The fingerprint is covered while it is typed off the sheet.',
  },
} as const;
