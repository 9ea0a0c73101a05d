import type { TargetKind } from '#domain/desktop-contract';

/** What a file is called: the page suggests a name from a headline, which may hold anything. */

/** Bytes of a name without its ending: ext4 holds 255, and " (2)" and a temporary ending need room. */
const MAX_STEM_BYTES = 200;

/** Not allowed on Windows, where the stick may be read next. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}]/gu;
/** Devices of Windows, whatever follows a dot behind their name. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d) *(\.|$)/i;
const ENDING = /\.[a-z0-9]{1,8}$/i;

/** A name that every system takes, as near to the suggested one as can be. */
export function safeFileName(suggested: string): string {
  const name = suggested.normalize('NFC').replace(FORBIDDEN, ' ').replaceAll(/\s+/g, ' ');
  const ending = ENDING.exec(name)?.[0] ?? '';
  const stem = shortened(name.slice(0, name.length - ending.length)).replace(
    /^[\s.]+|[\s.]+$/g,
    '',
  );
  const usable = stem === '' || RESERVED.test(stem) ? `ban-tin ${stem}`.trim() : stem;
  return `${usable}${ending}`;
}

/** Cut between letters, never inside one. */
function shortened(stem: string): string {
  let kept = '';
  let bytes = 0;
  for (const letter of stem) {
    bytes += Buffer.byteLength(letter);
    if (bytes > MAX_STEM_BYTES) break;
    kept += letter;
  }
  return kept;
}

const EXTENSIONS: Readonly<Record<Exclude<TargetKind, 'folder'>, string>> = {
  html: 'html',
  pdf: 'pdf',
  json: 'json',
  zip: 'zip',
  text: 'txt',
  tsv: 'tsv',
};

export function extensionOf(kind: Exclude<TargetKind, 'folder'>): string {
  return EXTENSIONS[kind];
}

/** Some systems' dialogs leave out what the person did not type. */
export function withExtension(file: string, kind: Exclude<TargetKind, 'folder'>): string {
  const extension = `.${EXTENSIONS[kind]}`;
  return file.toLowerCase().endsWith(extension) ? file : `${file}${extension}`;
}

/** In the order of the chooser; other kinds are refused by the newsroom with a sentence. */
export const PHOTO_EXTENSIONS = ['jpg', 'jpeg', 'png', 'webp', 'heic', 'heif'];
export const IMPORT_EXTENSIONS = ['txt'];
/** Tables of a station's dictionary; spreadsheets call them text, too. */
export const WORDS_EXTENSIONS = ['tsv', 'txt'];
/** What a station exports. */
export const EXPORTED_EXTENSIONS = ['html', 'htm', 'pdf', 'zip', 'json', 'txt'];
