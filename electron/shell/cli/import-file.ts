import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { PhotoSha } from '#domain/bulletin';
import { awaitingCaptions, withPhotos } from '#domain/document/awaiting';
import { readDocument, writeDocument } from '#domain/document/read';
import { NewsroomError } from '#domain/errors';
import type { IntakeChange } from '#domain/intake/proposal';
import { readTicket } from '../desktop/files.ts';
import type { Refused } from './outcome.ts';
import { refusedBecause } from './outcome.ts';
import type { Session } from './session.ts';

/** One text that became a bulletin. */
export type Imported = {
  readonly id: string;
  readonly file: string;
  readonly headline: string;
  /** Every caption in the order of the text; the photo's file name, or null: it still awaits one. */
  readonly captions: readonly { readonly caption: string; readonly photo: string | null }[];
  readonly refusedPhotos: readonly Refused[];
  /** Everything that was changed on the way in. */
  readonly changes: readonly IntakeChange[];
};

/**
 * Imports one text; its captions take the first photos of the queue.
 *
 * @param photos files that no caption has taken yet; what is taken here is taken out
 */
export async function importFile(
  session: Session,
  file: string,
  photos: string[],
): Promise<Imported> {
  const { ticket } = await readTicket(session.tickets, file);
  const proposal = await session.ask('intake:propose', { ticket });
  const document = readDocument(proposal.document);
  const captions = awaitingCaptions(document);
  const taken = await takePhotos(session, photos.splice(0, captions.length));
  const filled = withPhotos(
    document,
    taken.map(({ sha }) => sha),
  );
  const { id } = await session.ask('bulletins:create', {
    fields: proposal.fields,
    document: writeDocument(filled),
    importedFrom: path.basename(file),
  });
  return {
    id,
    file,
    headline: proposal.fields.headline,
    captions: captions.map((caption, at) => ({ caption, photo: photoName(taken[at]) })),
    refusedPhotos: taken.flatMap(({ refused }) => refused ?? []),
    changes: proposal.changes,
  };
}

type Taken = { readonly name: string; readonly sha: PhotoSha | null; readonly refused?: Refused };

function photoName(taken: Taken | undefined): string | null {
  return taken === undefined || taken.sha === null ? null : taken.name;
}

/** One at a time: each is decoded to its pixels, and this may be an old machine. */
async function takePhotos(session: Session, files: readonly string[]): Promise<Taken[]> {
  const taken: Taken[] = [];
  for (const file of files) taken.push(await takePhoto(session, file));
  return taken;
}

async function takePhoto({ ask, tickets, language }: Session, file: string): Promise<Taken> {
  const name = path.basename(file);
  try {
    const { ticket } = await readTicket(tickets, file);
    const { sha } = await ask('photos:add', { job: randomUUID(), source: { ticket } });
    return { name, sha };
  } catch (error) {
    if (!isAboutThePhoto(error)) throw error;
    return { name, sha: null, refused: refusedBecause(name, error, language) };
  }
}

/** Anything else, such as a full disk, would meet the next photo too. */
function isAboutThePhoto(error: unknown): boolean {
  return error instanceof NewsroomError && /^(photo|file)-/.test(error.code);
}
