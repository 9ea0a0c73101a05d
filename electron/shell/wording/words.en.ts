import type { WordKey } from './words.vi.ts';

/** See `words.vi.ts`. */
export const wordsEn: Readonly<Record<WordKey, string>> = {
  'app.name': 'Bản Tin',

  'close.title': 'Words not saved',
  'close.message': 'This bulletin has words that could not be saved.',
  'close.detail': 'They are still on the screen. What shall be done before closing?',
  'close.retry': 'Save again',
  'close.rescue': 'Save the text to a file…',
  'close.discard': 'Discard what is not saved',
  'close.back': 'Back to writing',
  'silent.message': 'The window does not answer, so it is not known whether everything is saved.',
  'silent.detail': 'What the status line called saved is safe. It is better to wait a little.',
  'silent.wait': 'Wait',
  'silent.close': 'Close anyway',

  'sheet.title': 'The station’s sheet',
  'sheet.message': 'The station’s sheet is not put away yet.',
  'sheet.detail':
    'The recovery code is shown here, this once. Close it unprinted, and the administrator has to make a new sheet.',
  'sheet.back': 'Back to the sheet',
  'sheet.close': 'Close anyway',

  'rescue.failed': 'The text could not be saved to the file.',
  'rescue.failed.detail': 'It is still on the screen. Choose another place and try again.',

  'newsroom.failed': 'The newsroom stopped three times within a minute.',
  'newsroom.failed.detail':
    'What was saved is untouched in the library. What was not is still on the screen: save the text to a file before you quit.\n\nCrash report (it holds no text of a bulletin): {report}',
  'newsroom.retry': 'Start the newsroom again',
  'newsroom.stay': 'Let me save the text first',

  'library.refused': 'The library could not be opened.',
  'library.folder': 'Data folder: {folder}',
  'library.retry': 'Try again',
  'library.stay': 'Later',

  'folder.unusable': 'The data folder cannot be used.',
  'folder.unusable.detail':
    '{folder}\n\nThis folder cannot be made or written to. Nothing was deleted; check the disk and the right to write, then start again.',

  'window.gone': 'The window crashed and has stopped.',
  'window.gone.detail':
    'What was saved is untouched in the library. Reopen the window to go on writing.\n\nCrash report (it holds no text of a bulletin): {report}',
  'window.reopen': 'Reopen',
  'window.hung': 'The window does not answer.',
  'window.hung.detail':
    'The computer may be busy. If the window is stopped, what was typed last may be lost.',
  'window.wait': 'Wait',
  'window.end': 'Stop the window',

  'main.crashed': 'Bản Tin met an error.',
  'main.crashed.detail':
    'What was saved is untouched. If anything looks odd, close Bản Tin and open it again.\n\nCrash report (it holds no text of a bulletin): {report}',
  'report.none': 'it could not be written',

  'choose.photos': 'Choose photos',
  'choose.import': 'Choose files to import',
  'choose.words': 'Choose a table of readings',
  'choose.verify': 'Choose the file to check',
  'choose.folder': 'Choose a folder to write into',
  'save.title': 'Choose a place',
  'kind.photos': 'Photos',
  'kind.text': 'Text files',
  'kind.html': 'Web page',
  'kind.pdf': 'PDF file',
  'kind.json': 'JSON file',
  'kind.zip': 'ZIP archive',
  'kind.tsv': 'Table of readings (TSV)',
  'kind.exported': 'Exported files',
  'overwrite.message': 'There is already {name} here.',
  'overwrite.detail': 'If it is overwritten, the old one is gone.',
  'overwrite.yes': 'Overwrite',

  cancel: 'Cancel',
  continue: 'Continue',
  quit: 'Quit',
};
