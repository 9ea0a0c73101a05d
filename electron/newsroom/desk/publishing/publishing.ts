import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { assertNever } from '#domain/assert';
import type { CallInput, CallOutput, ExportKind, Exported } from '#domain/contract';
import { toLogFormat } from '#domain/log-format';
import { renderPaper } from '#domain/publishing/paper';
import { PHONE_STAMP, stampOf } from '#domain/publishing/mark';
import type { Publishable } from '#domain/publishing/publishable';
import { voiceClipboard } from '#domain/publishing/voice-text';
import { isFolder } from '../../publish/place.ts';
import { clipboardFragment, publishFragment } from '../../publish/publish-fragment.ts';
import { publishHtml } from '../../publish/publish-html.ts';
import type { PublishIo, PublishTarget } from '../../publish/publish-io.ts';
import { publishJson } from '../../publish/publish-json.ts';
import { publishPdf } from '../../publish/publish-pdf.ts';
import { publishApproval, publishScript, publishText } from '../../publish/publish-sheets.ts';
import { hasAccounts } from '../../storage/station/accounts-table.ts';
import { insertExport } from '../../storage/attachments/exports-table.ts';
import { uuid7 } from '../../storage/uuid7.ts';
import type { Desk } from '../desk.ts';
import type { Job } from '../jobs.ts';
import { photoBytes } from '../photos/photos.ts';
import { type Outgoing, findOutgoing } from './source.ts';
import { readingOf } from '../spoken/readings.ts';
import { RENDERER } from './renderers.ts';
import { accountOf } from '../accounts/seat.ts';

/** Bulletins on their way out: files, the clipboard, paper. As approved where it is, else as last saved. */

export function exportBulletin(
  desk: Desk,
  { job: id, id: bulletin, revision, kind, ticket, overwrite }: CallInput<'publishing:export'>,
): Promise<CallOutput<'publishing:export'>> {
  return desk.jobs.run(id, async (job) => {
    const outgoing = findOutgoing(desk, bulletin, revision);
    const target = { path: desk.tickets.pathOf(ticket, 'write'), overwrite };
    // What the answer's names are relative to: the folder that was chosen, or the chosen file's.
    const base = (await isFolder(target.path)) ? target.path : path.dirname(target.path);
    const exported = await publish(desk, kind, outgoing.publishable, target, publishIo(desk, job));
    await remember(desk, outgoing, exported, base);
    return exported;
  });
}

/** For the clipboard: the rich fragment with its photos inside, and its plain text. */
export function copyFragment(
  desk: Desk,
  { id, revision }: CallInput<'publishing:fragment'>,
): Promise<CallOutput<'publishing:fragment'>> {
  const { publishable: bulletin } = findOutgoing(desk, id, revision);
  return clipboardFragment(bulletin, { photoBytes: (sha, size) => photoBytes(desk, sha, size) });
}

/** For voice software, by the clipboard. */
export function copySpoken(
  desk: Desk,
  { id, revision }: CallInput<'publishing:spoken'>,
): CallOutput<'publishing:spoken'> {
  const { publishable } = findOutgoing(desk, id, revision);
  return voiceClipboard(readingOf(desk, publishable), spokenStamp(desk, publishable));
}

export function paperToPrint(
  desk: Desk,
  { id, revision }: CallInput<'publishing:paper'>,
): CallOutput<'publishing:paper'> {
  const { html, title } = renderPaper(findOutgoing(desk, id, revision).publishable, {
    photoUrl: printedPhoto,
  });
  return { html, title };
}

/**
 * What is heard before an unapproved text. Not at a station without accounts: nothing there is approved
 * ever, and each of its bulletins would go on air with the stamp read out. Nor in an emergency: what was
 * approved by telephone may be heard, and waits for paper only.
 */
function spokenStamp(desk: Desk, { mark }: Publishable): string {
  const stamp = stampOf(mark);
  return hasAccounts(desk.db) && stamp !== PHONE_STAMP ? stamp : '';
}

function readAloud(desk: Desk, bulletin: Publishable, target: PublishTarget) {
  return { bulletin, reading: readingOf(desk, bulletin), target };
}

function publish(
  desk: Desk,
  kind: ExportKind,
  bulletin: Publishable,
  target: PublishTarget,
  io: PublishIo,
): Promise<Exported> {
  switch (kind) {
    case 'html':
      return publishHtml(bulletin, target, io);
    case 'fragment':
      return publishFragment(bulletin, target, io);
    case 'pdf':
      return publishPdf(bulletin, target, io);
    case 'script':
      return publishScript(readAloud(desk, bulletin, target), io);
    case 'approval':
      return publishApproval(readAloud(desk, bulletin, target), io);
    case 'text':
      return publishText(
        { ...readAloud(desk, bulletin, target), stamp: spokenStamp(desk, bulletin) },
        io,
      );
    case 'json':
      return publishJson(bulletin, target, io);
    default:
      return assertNever(kind, 'kind of export');
  }
}

function publishIo(desk: Desk, job: Job): PublishIo {
  return {
    photoBytes: (sha, size) => photoBytes(desk, sha, size),
    photoUrl: printedPhoto,
    toPdf: (paper) => desk.host['paper:toPdf'](paper),
    signal: job.signal,
    progress: job.progress,
  };
}

function printedPhoto(sha: string): string {
  return `app://photo/${sha}`;
}

/**
 * Notes what went out, so that a file that comes back can be told. The file is out by now: failing here
 * would only make a person export it again.
 */
async function remember(
  desk: Desk,
  { id, version, revision }: Outgoing,
  { kind, files, bytes }: Exported,
  base: string,
): Promise<void> {
  const [name] = files;
  if (name === undefined) return;
  try {
    insertExport(desk.db, {
      id: uuid7(),
      sha: await hashOfFile(path.join(base, name)),
      bulletin: id,
      version,
      revision,
      kind,
      name,
      bytes,
      renderer: RENDERER,
      actor: desk.actor,
      account: accountOf(desk)?.id ?? null,
      madeAt: desk.now(),
    });
  } catch (error) {
    desk.log(`publishing: an export was not noted: ${toLogFormat(error)}`);
  }
}

async function hashOfFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
