/** The station's sheet, once it is lost or was never printed. */
export const newSheet = {
  title: 'The station’s sheet',
  explain:
    'If the sheet is lost, or was never printed at set-up, make a new one. The code and the fingerprint of the old sheet become void; what was approved stays approved.',
  open: 'Make a new sheet…',
  form: 'Make a new sheet',
  old: 'The code on the old sheet is void, and the station has a new fingerprint. If the old sheet turns up, destroy it.',
  confirm:
    'Where there is another approver, have him confirm the station’s new key under Signing keys.',
  done: 'Make the sheet',
  missing:
    'The station’s sheet is not put away yet. Without it a forgotten passcode locks you out.',
  key: {
    title: 'Confirm the station’s new key',
    explain:
      'Confirm only after asking in person: it was {by} who made a new sheet, and the fingerprint on it is the one shown here.',
    confirmed: 'The station’s new key is confirmed.',
  },
} as const;
