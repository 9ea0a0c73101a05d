import type { Wording } from '../wording.ts';
import type * as vi from '../vi/common.ts';

export const common: Wording<typeof vi.common> = {
  appName: 'Bản Tin',
  close: 'Close',
  undo: 'Undo',
  retry: 'Try again',
  stop: 'Stop',
  toDesk: 'Desk',
  toBulletin: 'Back to the bulletin',
  loading: 'Opening…',
  today: 'today {time}',
  yesterday: 'yesterday {time}',
  notices: 'Notices ({hotkey})',
  restarted: 'The newsroom has just restarted; your text is whole.',
  connecting: 'Connecting to the newsroom…',
  long: 'Already {length, number} characters long. Nothing is cut; was it pasted by mistake?',
  tooLong:
    '{length, number} characters are more than {most, number}, so it is not saved. Move some into the text.',
  notHere: 'This command needs an open bulletin.',
  onlyOnDesk: 'This command works at the desk only.',
};

export const bulletin: Wording<typeof vi.bulletin> = {
  states: {
    draft: 'Draft',
    submitted: 'Awaiting approval',
    returned: 'Returned',
    approved: 'Approved',
    phoned: 'By telephone, unsigned',
    aired: 'Aired',
    withdrawn: 'Withdrawn',
  },
  priorities: { normal: 'Normal', priority: 'Priority', urgent: 'Urgent' },
  untitled: 'No headline yet',
  counting: '… syllables',
  syllables_one: '{count, number} syllable',
  syllables_other: '{count, number} syllables',
  photos_one: '{count, number} photo',
  photos_other: '{count, number} photos',
};

export const palette: Wording<typeof vi.palette> = {
  title: 'All commands',
  search: 'Type what you want to do',
  nothing: 'No command is called that',
  found_one: '{count} command',
  found_other: '{count} commands',
};

export const trouble: Wording<typeof vi.trouble> = {
  title: 'The screen failed',
  explain:
    'What you typed is still in memory. Save it to a file to be safe, then reopen the screen and go on.',
  rescue: 'Save the text to a file…',
  reload: 'Reopen the screen',
  library: 'The library is not open yet',
  failed: 'The newsroom stopped several times in a row',
  failedExplain:
    'What was saved is untouched. Press “Try again”; if that does not help, close Bản Tin and open it again, or tell whoever looks after this computer.',
  stillGone: 'Tried again just now, without success.',
};
