import type { ProofWords } from './proof.ts';

/** What a check of a file, or of the whole library, has found: for the window and the command line. */
export const proofEn: ProofWords = {
  titles: {
    approved: 'The station’s own file, approved',
    draft: 'The station’s own file, but not approved',
    'same-words': 'The words and photos that were approved',
    differs: 'Not what was approved',
    unprovable: 'The approval’s signature is wrong',
    unknown: 'Nobody knows where this file is from',
  },
  explained: {
    approved: 'This file went out of this station, and nobody has changed a letter.',
    draft:
      'This file went out of this station, but nobody approved what is in it. Do not air or post it.',
    'same-words':
      'The file was saved or printed anew elsewhere; its words and photos are still those that were approved. What is covered by a drawing cannot be seen: where in doubt, open the file and look.',
    differs: 'The file carries a code of this station, but it was changed. Do not air or post it.',
    unprovable:
      'The code is in the library, but the signature of that approval is wrong. Check the library, and tell the administrator.',
    empty: 'The file is empty: there is nothing to check.',
    locked:
      'This PDF is under a password and cannot be read. Open it, save a copy without the password, and check that.',
    damaged: 'This PDF is damaged, or was not copied to its end. Copy it again, and check again.',
    'other-kind':
      'This is neither a web page (.html) nor a PDF, nor an untouched file of this station.',
    'no-words':
      'This PDF holds pictures alone (a photo or a scan), so there are no words to compare. Look for the file that the station exported.',
    'no-code':
      'There is no approval code in the file. It may be a draft that was changed, or no file of this station.',
    'other-code':
      'The code in the file is not in this library. It may be another station’s, made up, or newer than this copy of the library.',
  },
  latest: 'This is the bulletin’s latest approved revision.',
  notLatest: 'No longer in use: a later revision was approved, or the bulletin was withdrawn.',
  facts: {
    headline: 'Bulletin',
    approver: 'Approved by',
    approvedAt: 'Approved',
    revision: 'Revision',
    code: 'Approval code',
    exportedAt: 'Exported',
  },
  newKey: (since, giver) =>
    `new key since ${since}, given by ${giver === '' ? 'the station' : giver}`,
  removed: 'Gone',
  added: 'New',
  photos: (count) => `Photos that are not those approved, missing or too many: ${count}.`,
  whole: 'The library is whole',
  looked: (count) =>
    `Looked through ${count('bulletins')} bulletins, ${count('revisions')} revisions, ${count('events')} recorded acts, ${count('photos')} photos, ${count('keys')} keys.`,
  faulty: 'Something in the library is not right',
  faults: {
    events: 'The library’s record of acts was changed or cut, and not by this program.',
    revisions: 'A stored revision was changed, and not by this program.',
    photos: 'A photo of the library was changed or is damaged.',
    keys: 'The keys or the accounts are not what the record of acts says: somebody changed them from outside.',
    signatures: 'An approval is not signed by anybody who could approve.',
    states: 'A bulletin’s state is not what the record of acts says.',
  },
  advice: {
    tampered:
      'Do not air or post what was approved lately. Close the program, copy the whole data folder to another disk and leave it as it is, and tell the station’s administrator, with the line below. If there is a backup, check the backup.',
    photo:
      'Texts and signatures are not touched. Open the bulletin with this photo, insert the original again and send it for approval; tell the station’s administrator, with the line below, since the disk may be failing.',
    state:
      'What was approved can still be proved: an export looks at the signature, never at the state. Tell the station’s administrator, with the line below.',
  },
  row: (table, row) => `First row that is wrong: ${table}, ${row}`,
  fingerprint: 'The station’s fingerprint',
  compare:
    'Compare each group with the sheet printed at set-up: where one sign differs, this is not the station’s library.',
  noAccounts: 'The station has no accounts yet, so there is no signature to check.',
  progress: (percent) => `Checking: ${percent}%`,
};
