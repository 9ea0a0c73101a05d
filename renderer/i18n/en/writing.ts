import type { Wording } from '../wording.ts';
import type * as vi from '../vi/writing.ts';

export const writing: Wording<typeof vi.writing> = {
  tabs: {
    label: 'Ways to see the bulletin',
    write: 'Write',
    spoken: 'Script',
    web: 'Web page',
    paper: 'Paper',
  },
  headline: 'Headline',
  headlinePlaceholder: 'The bulletin’s headline',
  panel: 'Details',
  picturesLeft_one:
    'The words are pasted, {count, number} picture is not: only words were on the clipboard. Copy the picture by itself and paste it, or drag its file into the text.',
  picturesLeft_other:
    'The words are pasted, {count, number} pictures are not: only words were on the clipboard. Copy each picture by itself and paste it, or drag its file into the text.',
  inTrash: 'This bulletin is in the trash and can only be read.',
  restore: 'Restore',
  fields: {
    author: 'Author',
    unit: 'Unit',
    photoCredit: 'Photo credit',
    place: 'Place',
    eventDate: 'Date of the event',
    topic: 'Topic',
    priority: 'Urgency',
    summary: 'Summary for the web',
  },
  hints: {
    author: 'Who wrote it',
    unit: 'Station, office, branch',
    photoCredit: 'Who took the photos',
    place: 'Hamlet, village',
    eventDate: 'day/month/year',
    wrongDate: 'No such day, so it will not be saved. For example: 08/5/2026',
    topic: 'For example: new countryside',
    summary: 'A sentence or two; may be left out',
  },
  awaiting_one: '{count, number} photo awaited',
  awaiting_other: '{count, number} photos awaited',
  allCommands: 'All commands',
  preview: {
    web: 'The bulletin as a web page',
    paper: 'The bulletin on A4 paper',
    drawing: 'Drawing…',
  },
};

export const save: Wording<typeof vi.save> = {
  unsaved: 'Saving…',
  saved: 'Saved {time}',
  failed: 'Not saved: {reason}',
  failedLong:
    'Not saved: {reason}. The text on the screen is still there, and saving is tried again by itself.',
  calm: 'The text on the screen is still there. Saving is tried again by itself.',
  again: 'Saving works again.',
  onScreen: 'What is not saved is still on the screen.',
  fresh: 'Nothing to save yet',
  reasons: {
    'disk-full': 'the disk is full',
    'no-permission': 'no right to write',
    'library-busy': 'the library is busy',
    'library-unreachable': 'the library is out of reach',
    'library-damaged': 'the library is damaged',
    'newsroom-restarted': 'the newsroom is restarting',
    'newsroom-unavailable': 'the newsroom has stopped',
    'save-not-readable': 'it did not read back the same',
    'document-too-large': 'the bulletin is too long',
    'not-allowed': 'this role does not write bulletins',
    locked: 'the desk is locked',
    'correction-needed': 'the bulletin was broadcast',
    slow: 'the disk is writing very slowly',
    other: 'the program failed',
  },
  copied: {
    'stale-version':
      'This bulletin was changed elsewhere, so what you write was saved as a new bulletin. Both are kept.',
    'bulletin-in-trash':
      'This bulletin was moved to the trash, so what you write was saved as a new bulletin.',
    'bulletin-not-found':
      'This bulletin is no longer in the library, so what you write was saved as a new bulletin.',
    'not-yours':
      'This bulletin belongs to somebody else now, so what you write was saved as a new bulletin. Both are kept.',
    chosen: 'What you write was saved as a new bulletin. The old one is as it was.',
  },
  rescue: 'Save the text to a file…',
  rescued: 'The text was saved to a file.',
  rescuedOnly: 'Saved to a file; not in the library yet.',
  rescueName: 'Unsaved bulletin',
  leave: {
    title: 'The bulletin could not be saved',
    explain: 'Reason: {reason}. If you leave now, what was typed since the last save is lost.',
    stay: 'Stay and go on writing',
    retry: 'Try to save again',
    discard: 'Leave without what is unsaved',
  },
  photos: {
    title: 'Photos are on their way in',
    explain_one:
      '{count, number} photo is not ready. If you leave now, it will not be in the bulletin.',
    explain_other:
      '{count, number} photos are not ready. If you leave now, they will not be in the bulletin.',
    stay: 'Stay and wait',
    leave: 'Leave without them',
  },
};

export const checks: Wording<typeof vi.checks> = {
  title: 'Still missing before it goes out',
  ready: 'Ready to go out',
  list: 'What to look at again',
  headline: 'No headline yet',
  author: 'No author yet',
  body: 'No text yet',
  wrongDay: 'The date of the event is no date',
  awaiting_one: '{count, number} photo awaited',
  awaiting_other: '{count, number} photos awaited',
  captionOk: 'The photo has its caption',
  captionsOk_one: '{count, number} photo has its caption',
  captionsOk_other: '{count, number} photos have their captions',
  captions_one: '{count, number} photo without a caption',
  captions_other: '{count, number} photos without a caption',
  credits_one: '{count, number} photo without a credit',
  credits_other: '{count, number} photos without a credit',
  has: 'Has {what}',
  had: { headline: 'a headline', author: 'an author', body: 'text', credits: 'a photo credit' },
  comma: 'No space after a comma',
  mend: 'Mend it for me',
  mendAria: 'Mend it for me: {quote}',
  mended: 'A space was added.',
  goFigure: 'photo {n}',
  goText: '“{quote}”, paragraph {n}',
  more_one: 'and {count, number} more',
  more_other: 'and {count, number} more',
};
