import type { BrowserWindow } from 'electron';
import { dialog } from 'electron';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { DesktopInput, TargetKind } from '#domain/desktop-contract';
import type { Say } from '../wording/words.ts';
import {
  EXPORTED_EXTENSIONS,
  extensionOf,
  IMPORT_EXTENSIONS,
  PHOTO_EXTENSIONS,
  safeFileName,
  withExtension,
  WORDS_EXTENSIONS,
} from './file-names.ts';

/** The system's dialogs for files; each answers paths, or nothing when the person cancelled. */

type Around = { readonly window: BrowserWindow; readonly say: Say };

const FILTERS = {
  photos: { name: 'kind.photos', extensions: PHOTO_EXTENSIONS },
  import: { name: 'kind.text', extensions: IMPORT_EXTENSIONS },
  words: { name: 'kind.tsv', extensions: WORDS_EXTENSIONS },
  verify: { name: 'kind.exported', extensions: EXPORTED_EXTENSIONS },
} as const;
/** Of these a person looks at one at a time. */
const ONE_FILE: ReadonlySet<string> = new Set(['words', 'verify']);

export async function askForFiles(
  { window, say }: Around,
  purpose: DesktopInput<'files:choose'>['purpose'],
): Promise<string[]> {
  const { name, extensions } = FILTERS[purpose];
  const { filePaths, canceled } = await dialog.showOpenDialog(window, {
    title: say(`choose.${purpose}`),
    properties: ONE_FILE.has(purpose) ? ['openFile'] : ['openFile', 'multiSelections'],
    filters: [{ name: say(name), extensions: inAnyCase(extensions) }],
  });
  return canceled ? [] : filePaths;
}

/** Cameras write .JPG, and some of Linux's dialogs tell cases apart. */
function inAnyCase(extensions: readonly string[]): string[] {
  const upper = process.platform === 'linux' ? extensions.map((one) => one.toUpperCase()) : [];
  return [...extensions, ...upper];
}

/** Null when the person cancelled, or would not overwrite what is there. */
export async function askForTarget(
  around: Around,
  kind: TargetKind,
  suggestedName: string,
): Promise<string | null> {
  return kind === 'folder' ? askForFolder(around) : askForFile(around, kind, suggestedName);
}

async function askForFile(
  { window, say }: Around,
  kind: Exclude<TargetKind, 'folder'>,
  suggestedName: string,
): Promise<string | null> {
  const { filePath, canceled } = await dialog.showSaveDialog(window, {
    title: say('save.title'),
    defaultPath: withExtension(safeFileName(suggestedName), kind),
    filters: [{ name: say(`kind.${kind}`), extensions: [extensionOf(kind)] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return null;
  const file = withExtension(filePath, kind);
  // The system has asked about the name that was typed, not about the one with its ending.
  const asked = file === filePath;
  return asked || (await mayOverwrite({ window, say }, file)) ? file : null;
}

/** The newsroom makes a folder inside it, named after the headline, and the page asks where there is one. */
async function askForFolder({ window, say }: Around): Promise<string | null> {
  const { filePaths, canceled } = await dialog.showOpenDialog(window, {
    title: say('choose.folder'),
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

async function mayOverwrite({ window, say }: Around, target: string): Promise<boolean> {
  if (!existsSync(target)) return true;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: say('overwrite.message', { name: path.basename(target) }),
    detail: say('overwrite.detail'),
    buttons: [say('overwrite.yes'), say('cancel')],
    defaultId: 1,
    cancelId: 1,
  });
  return response === 0;
}
