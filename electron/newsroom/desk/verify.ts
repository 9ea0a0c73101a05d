import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { findApprovalCode } from '#domain/approval-code';
import type { CallInput, CallOutput } from '#domain/contract';
import { NewsroomError } from '#domain/errors';
import type { Difference } from '#domain/history-contract';
import { renderPage } from '#domain/publishing/page';
import { shownFigures } from '#domain/publishing/publishable';
import type { Approval } from '#domain/review-contract';
import { findBulletin } from '../storage/bulletins-table.ts';
import { findEventByCode } from '../storage/events-table.ts';
import { findExport } from '../storage/exports-table.ts';
import type { Desk } from './desk.ts';
import { compareWords } from './history-words.ts';
import type { Job } from './jobs.ts';
import { isSamePicture } from './photo/same-picture.ts';
import { photoBytes } from './photos.ts';
import { publishRevision } from './publishing-source.ts';
import { proveApproval } from './review-proof.ts';
import { readLife } from './review-record.ts';
import { type PageContent, readPage } from './verify-html.ts';

/**
 * Whether a file that comes back is what went out. The very bytes are known by their hash; a page that
 * was saved anew by the words and pictures of the revision that its code leads to. The code is a key to
 * look up by and proves nothing: what is compared is always the signed revision.
 */

type Verification = CallOutput<'publishing:verify'>;

/** Far beyond any page of ours with its photos inside. */
const MOST_BYTES = 200_000_000;

const unknown: Verification = {
  verdict: 'unknown',
  bulletin: null,
  headline: '',
  exportedAt: null,
  approval: null,
  latest: false,
  differences: [],
  photosThatDiffer: 0,
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
    return verifyContent(desk, readPage(bytes.toString('utf8')), job);
  });
}

/** A file whose words name the code of an approval that proves itself. */
async function verifyContent(desk: Desk, page: PageContent, job: Job): Promise<Verification> {
  const code = findApprovalCode(page.words);
  const event = code === null ? null : findEventByCode(desk.db, code);
  if (event === null || event.revision === null) return unknown;
  const facts = factsOf(desk, event.bulletin, event.revision);
  const { approval } = facts;
  // Approved twice, it has two codes; the file names one of them.
  if (approval === null) return { ...facts, verdict: 'differs' };
  const named = { ...approval, code: event.approvalCode ?? approval.code };
  const found = closest(desk, event.bulletin, named, page);
  job.signal.throwIfAborted();
  const photosThatDiffer = await countOtherPhotos(desk, event.bulletin, named, page);
  const same = found.length === 0 && photosThatDiffer === 0;
  const verdict = same ? 'same-words' : 'differs';
  return { ...facts, verdict, differences: found, photosThatDiffer };
}

/** The note of a new key stands on what went out before somebody confirmed it: either way is ours. */
function closest(desk: Desk, bulletin: string, approval: Approval, page: PageContent) {
  const [exact, ...others] = [approval, { ...approval, newKey: null }].map((one) =>
    differences(expectedPage(desk, bulletin, one), page),
  );
  return others.find((parts) => parts.length === 0) ?? exact ?? [];
}

/** Words that a reader sees, then those that are only quoted elsewhere. */
function differences(expected: PageContent, page: PageContent): Difference[] {
  const strange = [...page.quoted].filter((text) => !expected.quoted.has(text));
  return [
    ...compareWords(expected.words, page.words).filter(({ kind }) => kind !== 'same'),
    ...strange.map((text): Difference => ({ kind: 'added', text })),
  ];
}

function expectedPage(desk: Desk, bulletin: string, approval: Approval): PageContent {
  const mark = { kind: 'approved', approval } as const;
  const publishable = publishRevision(desk, bulletin, approval.revision, mark);
  return readPage(renderPage(publishable, { photoUrl: () => '' }));
}

async function countOtherPhotos(
  desk: Desk,
  bulletin: string,
  approval: Approval,
  { pictures }: PageContent,
): Promise<number> {
  const mark = { kind: 'approved', approval } as const;
  const expected = shownFigures(publishRevision(desk, bulletin, approval.revision, mark), 'web');
  let others = Math.max(0, pictures.length - expected.length);
  for (const [index, { photo }] of expected.entries()) {
    const picture = pictures[index] ?? null;
    const ours = picture === null ? null : await photoBytes(desk, photo, 'full');
    if (picture === null || ours === null || !(await isSamePicture(picture, ours))) others += 1;
  }
  return others;
}

function factsOf(desk: Desk, bulletin: string, revision: string | null): Verification {
  const stored = findBulletin(desk.db, bulletin);
  const approval = revision === null ? null : proveApproval(desk, bulletin, revision);
  return {
    ...unknown,
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
    if (error instanceof NewsroomError) throw error;
    if (!(error instanceof Error) || !('code' in error) || error.name === 'AbortError') throw error;
    const code = error.code === 'ENOENT' ? 'file-not-found' : 'file-unreadable';
    throw new NewsroomError(code, { name }, { cause: error });
  }
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
