import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { findApprovalCode } from '#domain/trust/approval-code';
import type { CallInput, CallOutput } from '#domain/contract';
import { NewsroomError } from '#domain/errors';
import type { UnknownReason } from '#domain/contract/history';
import type { Approval } from '#domain/contract/review';
import { readFailure } from '../../../system-error.ts';
import { binaryKind } from '../../intake/binary-kind.ts';
import { readPdf } from '../../intake/pdf/read-pdf.ts';
import { findBulletin } from '../../storage/bulletins/bulletins-table.ts';
import { type SignedEvent, findEventByCode } from '../../storage/history/events-table.ts';
import { findExport } from '../../storage/attachments/exports-table.ts';
import type { Desk } from '../desk.ts';
import type { Job } from '../jobs.ts';
import { cellsOfPixels } from '../photos/same-picture.ts';
import { proveApproval } from '../review/proof.ts';
import { readLife } from '../review/record.ts';
import { type Judgement, type Original, judgePage, judgePdf } from './content.ts';
import { readPage } from './html.ts';
import { paperWords } from './pdf.ts';

/**
 * Whether a file that comes back is what went out. The very bytes are known by their hash; a page or PDF
 * that was saved anew by the words and pictures of the revision that its code leads to. The code is a key to
 * look up by and proves nothing: what is compared is always the signed revision.
 */

type Verification = CallOutput<'publishing:verify'>;

/** Far beyond any page of ours with its photos inside. */
const MOST_BYTES = 200_000_000;
/** Where readers of PDFs look for the mark of one. */
const PDF_MARK_WITHIN = 1_024;

const nothing: Verification = {
  verdict: 'unknown',
  bulletin: null,
  headline: '',
  exportedAt: null,
  approval: null,
  latest: false,
  differences: [],
  places: [],
  photosThatDiffer: 0,
  reason: null,
};

export function verifyFile(
  desk: Desk,
  { job: id, ticket }: CallInput<'publishing:verify'>,
): Promise<Verification> {
  return desk.jobs.run(id, async (job) => {
    const bytes = await read(desk.tickets.pathOf(ticket, 'read'), job);
    const sha = createHash('sha256').update(bytes).digest('hex');
    const known = findExport(desk.db, sha);
    if (known !== null) {
      const { bulletin, revision, madeAt } = known;
      return { ...factsOf(desk, bulletin, revision), verdict: 'genuine', exportedAt: iso(madeAt) };
    }
    if (bytes.length === 0) return unknown('empty');
    if (bytes.subarray(0, PDF_MARK_WITHIN).includes('%PDF-')) return verifyPdf(desk, bytes, job);
    if (binaryKind(bytes) !== null || bytes.includes(0)) return unknown('other-kind');
    const page = readPage(bytes.toString('utf8'));
    return verifyContent(desk, page.words, job, (original) => judgePage(desk, original, page));
  });
}

async function verifyPdf(desk: Desk, bytes: Buffer, job: Job): Promise<Verification> {
  const { signal, progress } = job;
  const reading = await readPdf(bytes, { signal, progress, lookAt: cellsOfPixels });
  if (reading.refusal === 'too-long') return unknown('no-code');
  if (reading.refusal !== null) return unknown(reading.refusal);
  const { pages } = reading;
  const words = paperWords(pages);
  if (words.trim() === '') return unknown('no-words');
  return verifyContent(desk, words, job, (original) => judgePdf(desk, original, pages));
}

/** A file whose words name the code of an approval that proves itself. */
async function verifyContent(
  desk: Desk,
  words: string,
  job: Job,
  judge: (original: Original) => Promise<Judgement>,
): Promise<Verification> {
  const code = findApprovalCode(words);
  if (code === null) return unknown('no-code');
  const event = findEventByCode(desk.db, code);
  if (event === null || event.revision === null) return unknown('other-code');
  const facts = factsOf(desk, event.bulletin, event.revision);
  const { approval } = facts;
  if (approval === null) return { ...facts, verdict: 'differs' };
  const judged = await judge({ bulletin: event.bulletin, approvals: waysToSay(approval, event) });
  job.signal.throwIfAborted();
  const same = judged.differences.length === 0 && judged.photosThatDiffer === 0;
  return { ...facts, ...judged, verdict: same ? 'same-words' : 'differs' };
}

/**
 * Approved twice, it has two codes, and the file names one of them. The note of a new key stands on what
 * went out before somebody confirmed it: either way is ours.
 */
function waysToSay(approval: Approval, event: SignedEvent): Approval[] {
  const named = { ...approval, code: event.approvalCode ?? approval.code };
  return named.newKey === null ? [named] : [named, { ...named, newKey: null }];
}

function unknown(reason: UnknownReason): Verification {
  return { ...nothing, reason };
}

function factsOf(desk: Desk, bulletin: string, revision: string | null): Verification {
  const stored = findBulletin(desk.db, bulletin);
  const approval = revision === null ? null : proveApproval(desk, bulletin, revision);
  return {
    ...nothing,
    bulletin: stored === null ? null : bulletin,
    headline: stored?.fields.headline ?? '',
    approval,
    latest: approval !== null && readLife(desk, bulletin).approved === revision,
  };
}

async function read(file: string, job: Job): Promise<Buffer> {
  const name = path.basename(file);
  try {
    if ((await stat(file)).size > MOST_BYTES) throw new NewsroomError('text-too-large', { name });
    return await readFile(file, { signal: job.signal });
  } catch (error) {
    throw readFailure(error, name);
  }
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
