import type { Wording } from '../wording.ts';
import type * as vi from '../vi/outward.ts';

export const photos: Wording<typeof vi.photos> = {
  pasted: 'pasted photo',
  refused_one: '{count, number} photo was not inserted:',
  refused_other: '{count, number} photos were not inserted:',
};

export const publish: Wording<typeof vi.publish> = {
  menu: 'Export',
  html: 'Web page (.html)…',
  fragmentZip: 'Text and photos for a website (.zip)…',
  fragmentFolder: 'Text and photos to a folder…',
  pdf: 'Paper copy (PDF)…',
  script: 'Reading copy (PDF)…',
  approval: 'Approval copy (PDF)…',
  text: 'Spoken text (.txt)…',
  copyWeb: 'Copy for the website',
  copySpoken: 'Copy the spoken text',
  print: 'Print on paper…',
  running: 'Exporting {name}…',
  done: 'Exported {name}',
  show: 'Open the folder',
  copied: 'Copied. Open the website and press Ctrl+V to paste.',
  copiedMac: 'Copied. Open the website and press ⌘V to paste.',
  copiedSpoken: 'The spoken text is copied. Paste it into the voice software.',
  printed: 'Sent to the printer.',
  notSaved: 'Not exported, since the bulletin could not be saved: {reason}.',
  exists: {
    title: 'There is already {name} here',
    explain: 'Overwriting puts the new one in the place of what is there.',
    overwrite: 'Overwrite',
    keep: 'Keep the old one',
  },
};

export const settings: Wording<typeof vi.settings> = {
  title: 'Settings',
  close: 'Done',
  station: 'Station',
  look: 'Screen',
  stationName: 'Station’s name',
  stationNameHint: 'For example: Radio station of … commune',
  parentName: 'Parent body',
  parentNameHint: 'For example: People’s Committee of … commune',
  defaultUnit: 'Usual unit',
  defaultUnitHint: 'Filled into every new bulletin',
  dictionary: 'How the station reads…',
  language: 'Language',
  languages: { vi: 'Tiếng Việt', en: 'English' },
  theme: 'Look',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  scale: 'Text size',
  scaleValue: '{scale} %',
  smaller: 'Smaller',
  larger: 'Larger',
  namesReason: 'Only the administrator changes the station’s names.',
  setUp: 'Set up the station’s accounts…',
  accounts: 'Accounts and signing keys…',
  about: 'Bản Tin {version} · Electron {electron}',
  failed: 'The settings could not be saved: {reason}',
};
