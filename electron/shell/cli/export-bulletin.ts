import { randomUUID } from 'node:crypto';
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Exported } from '#domain/contract';
import { NewsroomError } from '#domain/errors';
import { writeFailure } from '../../system-error.ts';
import type { ExportCommand } from './command.ts';
import type { Imported } from './import-file.ts';
import { importFile } from './import-file.ts';
import { photoNotes } from './import-files.ts';
import type { Outcome, Refused } from './outcome.ts';
import { refusalNote, refusedBecause } from './outcome.ts';
import { photosIn } from './photo-folder.ts';
import { lineWords } from './say-on-the-line.ts';
import type { Session } from './session.ts';

/** `export ID-or-FILE`: each kind on its own, so that one which is refused does not keep the others. */
export async function exportBulletin(session: Session, command: ExportCommand): Promise<Outcome> {
  await makeOut(command.out);
  if ('id' in command.source) return exportKinds(session, command, command.source.id);
  const photos = command.photos === null ? [] : await photosIn(command.photos);
  const given = command.photos === null ? null : photos.length;
  const imported = await importFile(session, command.source.file, photos);
  const outcome = await exportKinds(session, command, imported.id);
  const unusedPhotos = photos.map((file) => path.basename(file));
  return {
    ...outcome,
    // The library it stood in is gone when this is read, and its id with it.
    result: { ...outcome.result, id: null, ...aboutTheImport(imported), unusedPhotos },
    notes: [
      ...outcome.notes,
      ...photoNotes(session, [imported], { given }),
      ...unusedPhotos.map(lineWords(session.language).unused),
    ],
    refused: outcome.refused || imported.refusedPhotos.length > 0,
  };
}

function aboutTheImport({ headline, captions, refusedPhotos, changes }: Imported) {
  return { headline, captions, refusedPhotos, changes };
}

async function exportKinds(
  { ask, tickets, language }: Session,
  { to, out, overwrite }: ExportCommand,
  id: string,
): Promise<Outcome> {
  const exported: Exported[] = [];
  const refused: Refused[] = [];
  const ticket = await tickets.issue(out, 'write');
  for (const kind of to) {
    try {
      const job = randomUUID();
      exported.push(await ask('publishing:export', { job, id, kind, ticket, overwrite }));
    } catch (error) {
      refused.push(refusedBecause(kind, error, language));
    }
  }
  return {
    result: { id, exported, refused },
    lines: exported.flatMap(({ files }) => files),
    notes: refused.map(refusalNote),
    refused: refused.length > 0,
  };
}

/** The folder to write into; made where it is missing. */
async function makeOut(out: string): Promise<void> {
  try {
    await mkdir(out, { recursive: true });
  } catch (cause) {
    const name = path.basename(out);
    const isFile = await stat(out).then(
      (there) => !there.isDirectory(),
      () => false,
    );
    throw new NewsroomError(
      isFile ? 'target-not-folder' : (writeFailure(cause) ?? 'internal'),
      { name },
      { cause },
    );
  }
}
