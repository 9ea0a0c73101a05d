import path from 'node:path';
import type { ImportCommand } from './command.ts';
import type { Imported } from './import-file.ts';
import { importFile } from './import-file.ts';
import type { Outcome, Refused } from './outcome.ts';
import { refusalNote, refusedBecause } from './outcome.ts';
import { photosIn } from './photo-folder.ts';
import { lineWords } from './say-on-the-line.ts';
import type { Session } from './session.ts';

/** `import FILE...`: each on its own, so that one which is refused does not keep the others out. */
export async function importFiles(session: Session, command: ImportCommand): Promise<Outcome> {
  const photos = command.photos === null ? [] : await photosIn(command.photos);
  const given = photos.length;
  const imported: Imported[] = [];
  const refused: Refused[] = [];
  for (const file of command.files) {
    try {
      imported.push(await importFile(session, file, photos));
    } catch (error) {
      refused.push(refusedBecause(path.basename(file), error, session.language));
    }
  }
  const unusedPhotos = photos.map((file) => path.basename(file));
  const words = lineWords(session.language);
  return {
    result: { imported, refused, unusedPhotos },
    lines: imported.map((one) => `${one.id}\t${one.headline}\t${words.imported(...countsOf(one))}`),
    notes: [
      ...refused.map(refusalNote),
      ...photoNotes(session, imported, { given: command.photos === null ? null : given }),
      ...unusedPhotos.map(words.unused),
    ],
    refused: refused.length > 0 || imported.some((one) => one.refusedPhotos.length > 0),
  };
}

/**
 * What did not match between photos and captions.
 *
 * @param photos given: how many were offered; null: none were, and captions simply wait
 */
export function photoNotes(
  { language }: Session,
  imported: readonly Imported[],
  { given }: { given: number | null },
): string[] {
  const words = lineWords(language);
  const captions = imported.flatMap((one) =>
    one.captions.map(({ caption, photo }) => ({ file: path.basename(one.file), caption, photo })),
  );
  const mismatch = given !== null && given !== captions.length;
  return [
    ...imported.flatMap(({ refusedPhotos }) => refusedPhotos.map(refusalNote)),
    ...(mismatch ? [words.counts(given, captions.length)] : []),
    ...captions
      .filter(({ photo }) => photo === null)
      .map(({ file, caption }) => words.awaiting(file, caption)),
  ];
}

function countsOf({ captions, changes }: Imported): [number, number, number] {
  const photos = captions.filter(({ photo }) => photo !== null).length;
  return [photos, captions.length, changes.length];
}
