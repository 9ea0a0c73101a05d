import type { Exported } from '#domain/contract';
import { renderApproval } from '#domain/publishing/approval';
import type { Paper } from '#domain/publishing/paper';
import type { Publishable } from '#domain/publishing/publishable';
import { renderScript } from '#domain/publishing/script';
import { voiceText } from '#domain/publishing/voice-text';
import type { BulletinReading } from '#domain/spoken/bulletin-reading';
import { placeOf } from './place.ts';
import { type PublishIo, type PublishTarget, assertWanted } from './publish-io.ts';
import { writeFileWhole } from './write-file.ts';

/** The sheets around a broadcast: what is read, what is signed, and the words for voice software. */

type Sheet = {
  readonly bulletin: Publishable;
  readonly reading: BulletinReading;
  readonly target: PublishTarget;
};

/** The reading copy, as a PDF of its own size of letters. */
export function publishScript(sheet: Sheet, io: PublishIo): Promise<Exported> {
  return printSheet('script', sheet, renderScript(sheet.bulletin, sheet.reading), io);
}

/** The approval copy, with the readings that are not obvious and room for signatures. */
export function publishApproval(sheet: Sheet, io: PublishIo): Promise<Exported> {
  const paper = renderApproval(sheet.bulletin, sheet.reading, { photoUrl: io.photoUrl });
  return printSheet('approval', sheet, paper, io);
}

/** UTF-8 without a mark: voice software would say it, or stop at it. */
export async function publishText(
  { bulletin, reading, target, stamp }: Sheet & { readonly stamp: string },
  io: Pick<PublishIo, 'signal'>,
): Promise<Exported> {
  const place = await placeOf(target.path, bulletin, ENDINGS.text);
  const bytes = Buffer.from(voiceText(reading, stamp), 'utf8');
  await writeFileWhole(place.path, bytes, { overwrite: target.overwrite, signal: io.signal });
  return { kind: 'text', files: [place.name], bytes: bytes.length };
}

/** All of them, and the paper, may go into one folder. */
const ENDINGS = {
  script: '-ban-doc.pdf',
  approval: '-ban-duyet.pdf',
  text: '-ban-doc.txt',
} as const;

async function printSheet(
  kind: 'script' | 'approval',
  { bulletin, target }: Sheet,
  paper: Paper,
  io: PublishIo,
): Promise<Exported> {
  const place = await placeOf(target.path, bulletin, ENDINGS[kind]);
  assertWanted(io);
  const bytes = await io.toPdf(paper);
  await writeFileWhole(place.path, bytes, { overwrite: target.overwrite, signal: io.signal });
  return { kind, files: [place.name], bytes: bytes.length };
}
