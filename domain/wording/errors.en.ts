import type { ErrorCode } from '../errors.ts';

/** See `errors.vi.ts`. */
export const errorsEn: Readonly<Record<ErrorCode, string>> = {
  'bad-call':
    'The program sent a wrong request, so this was not done. Your text is safe; try again.',
  'unknown-call':
    'The program asked for something this version does not have. Your text is safe; reopen Bản Tin.',
  'newsroom-restarted':
    'The newsroom has just restarted, so this was not finished. Your text is safe; do it again.',
  'newsroom-unavailable':
    'The newsroom does not answer. The text on the screen is still there; wait a moment, or save it to a file.',
  internal:
    'The program failed, so this was not finished. Your text is safe; try again, and reopen Bản Tin if it fails again.',
  cancelled: 'Stopped. Nothing was changed.',
  'not-implemented': 'This version cannot do that yet. Nothing was changed.',

  'library-newer':
    'The library was made by a newer Bản Tin and cannot be opened. It is untouched; install the newest version.',
  'library-damaged':
    'The library file is damaged and cannot be opened. It is kept as it is for rescue; delete nothing and tell whoever looks after this computer.',
  'library-on-network':
    'The library lies on a network drive, where it may be damaged, so it was not opened. It is untouched; move the data folder to a disk of this computer.',
  'library-busy':
    'Another program is using the library. Nothing was changed; wait a moment and try again.',
  'library-unreachable':
    'The library cannot be opened. Nothing was deleted; check the disk and the rights on the data folder, then try again.',
  'library-missing':
    'There is no folder {name}. Nothing was made; check the path of the data folder.',
  'disk-full':
    'The disk is full, so nothing could be written. What was saved is untouched; delete files you do not need and try again.',
  'no-permission':
    'This place may not be written to. Nothing was changed; choose another place, or ask for the right to write there.',
  'save-not-readable':
    'What was saved did not read back the same, so it was not used. The save before it is untouched; save the text to a file and try again.',

  'bulletin-not-found':
    'This bulletin is not in the library. The others are untouched; go back to the desk and look for it.',
  'purge-not-trashed':
    'This bulletin is not in the trash, so it cannot be deleted for good. Nothing was deleted; put it into the trash first.',
  'purge-submitted':
    'This bulletin was submitted once, so it is kept and cannot be deleted for good. Nothing was deleted.',
  'bulletin-in-trash':
    'This bulletin is in the trash, so it could not be saved. Your text is safe; restore it and go on.',
  'stale-version':
    'The bulletin was changed elsewhere. Both versions are kept; open it again to see the newest.',
  'document-unreadable':
    'The text of this bulletin cannot be read. It is kept as it is; tell whoever looks after this computer.',
  'document-too-large':
    'The bulletin is too long to be saved. The save before it is untouched; make two bulletins of it.',

  locked:
    'The desk is locked, so this was not done. The text on the screen is still there; unlock it and try again.',
  'not-allowed':
    'Your role may not do this. Nothing was changed; ask somebody who may, or the administrator.',
  'not-yours':
    'This bulletin is somebody else’s, so you can only read it. Nothing was changed; ask its writer or an editor.',
  'passcode-wrong':
    'The passcode is wrong. Nothing was changed; type it again, and mind Caps Lock and the typing tool.',
  'passcode-wait': 'Too many wrong passcodes. Nothing was changed; wait a while and type it again.',
  'passcode-too-short':
    'The passcode is too short and was not taken. Choose at least 6 signs, 8 for approvers and administrators.',
  'passcode-all-digits':
    'The passcode of an approver or administrator cannot be digits only and was not taken. Add letters.',
  'passcode-must-change':
    'The temporary passcode is good for one entry. Choose your own and go on; nothing is lost.',
  'recovery-code-wrong':
    'The recovery code is wrong. Nothing was changed; compare it sign by sign with the printed sheet.',
  'account-not-found':
    'There is no such account, or the person has left. Nothing was changed; choose again.',
  'account-name-taken':
    'Somebody has this name already. Nothing was changed; add a title or a middle name.',
  'last-administrator':
    'The station needs an administrator. Nothing was changed; make somebody else one first.',
  'already-set-up':
    'The station has accounts already. Nothing was changed; unlock the desk to work.',
  'not-set-up':
    'The station has no accounts yet, so nothing can be approved. Your text is safe; set up the first administrator.',
  'key-missing':
    'This person has no signing key yet. Nothing was changed; lock the desk and unlock it to make one, or tell the administrator.',
  'key-not-found': 'There is no such key. Nothing was changed; open the list of keys again.',
  'fingerprint-differs':
    'The fingerprint typed is not the station’s present one. Nothing was changed; compare it group by group. If the sheet does say so, it is not the newest sheet: make another.',
  'signature-broken':
    'The signature does not match the text, so it does not count as approved. Everything is kept as it is; check the library and tell the administrator.',

  'wrong-state':
    'The bulletin is no longer at this step. Nothing was changed; look at its newest state.',
  'own-text':
    'The station does not let people approve what they wrote or sent. Nothing was changed; ask another approver.',
  'not-urgent':
    'Only an urgent bulletin of headline and text can be approved by telephone. Nothing was changed; send it for approval as usual.',
  'not-approver': 'The person named may not approve. Nothing was changed; choose an approver.',
  'correction-needed':
    'The bulletin was aired, so it is not edited directly. The text on the screen is still there; choose Correct, give the reason, and save.',
  'bulletin-empty':
    'The bulletin has no headline or no text, so it was not sent. Your text is safe; write more and send it.',
  'revision-not-found':
    'There is no such revision. The others are untouched; open the history again.',
  'revision-changed':
    'What awaits approval is no longer what you looked at. Nothing was approved; look at the newest text.',
  'checkpoint-not-found':
    'That automatic copy is gone. The present text is untouched; choose another.',
  'comment-not-found':
    'There is no such remark. The others are untouched; open the bulletin again.',

  'photo-not-found':
    'The photo is not in the library. Your text is safe; insert the photo from its file again.',
  'photo-not-image': '{name} is no picture, so it was not inserted. Choose a JPEG, PNG or WebP.',
  'photo-truncated':
    '{name} is damaged or was not copied whole, so it was not inserted. Copy it from the camera or telephone again.',
  'photo-too-large':
    '{name} is larger than 100 MB, so it was not inserted. Make it smaller and try again.',
  'photo-heic':
    '{name} is a HEIC photo, which this computer cannot read yet. Turn it into a JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible) and try again.',
  'photo-too-many-pixels':
    '{name} has too many pixels, so it was not inserted. Make it smaller and try again.',

  'text-empty': '{name} holds no text, so it was not imported. Choose another file.',
  'text-binary':
    '{name} is no text file, so it was not imported. Open it where it was written, save it as .txt and import that. A picture is put into an open bulletin.',
  'text-too-large':
    '{name} is too large for a bulletin, so it was not imported. Cut it into single bulletins. A picture is put into an open bulletin.',
  'text-encoding':
    '{name} is in an encoding that cannot be read, so it was not imported. Save it as UTF-8 and import it again.',
  'file-not-found':
    '{name} is gone: moved, renamed or deleted. Your text is safe; choose the file again.',
  'file-unreadable':
    '{name} cannot be read. Your text is safe; check the USB stick, the disk and the rights, then try again.',
  'file-kind-unknown':
    '{name} is of a kind that cannot be imported yet. Save it as .txt and import that.',
  'ticket-unknown':
    'The leave to use the file has run out, so this was not done. Your text is safe; choose the file again.',

  'word-taken':
    'The dictionary of the station has this word already. Its reading was kept; change that entry, or agree to replace it.',

  'file-exists':
    'There is already {name} here. It was left as it is; choose another name, or agree to overwrite it.',
  'file-in-use':
    '{name} is open in another program, so it could not be replaced. It was left as it is; close it and try again.',
  'target-vanished':
    'The place to write to is gone: a stick pulled out, or a folder deleted. Your text is safe; plug it in again or choose another place.',
  'target-not-folder': 'The chosen place is no folder. Nothing was written; choose a folder.',
  'print-failed': 'Printing failed. Your text is safe; check the printer and try again.',
};
