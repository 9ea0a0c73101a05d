import type { ExportKind } from '#domain/contract';
import type { TargetKind } from '#domain/desktop-contract';
import { NewsroomError } from '#domain/errors';
import { fileSlug } from '#domain/publishing/file-name';
import type { RevisionHash } from '#domain/contract/review';
import { desktop } from '../../desktop.ts';
import { i18n } from '../../i18n/start.ts';
import { newsroom } from '../../newsroom.ts';
import { runJob } from '../jobs.ts';
import { type Outgoing, mayGo, outgoingNow, wordOutgoing } from './outgoing.ts';
import { ask } from '../questions.ts';
import { personHere } from '../people/session.ts';
import { NotSaved, savedId } from '../writing/saved.ts';
import { tell, tellError, tellFailure } from '../toasts.ts';
import type { Visit } from '../writing/visit.ts';

/** Everything that leaves the house: files, the clipboard, the printer. Each takes what is saved, so saves first. */

const outlets = {
  html: { kind: 'html', target: 'html', extension: '.html' },
  'fragment-zip': { kind: 'fragment', target: 'zip', extension: '.zip' },
  'fragment-folder': { kind: 'fragment', target: 'folder', extension: '' },
  pdf: { kind: 'pdf', target: 'pdf', extension: '.pdf' },
  script: { kind: 'script', target: 'pdf', extension: '-ban-doc.pdf' },
  approval: { kind: 'approval', target: 'pdf', extension: '-ban-duyet.pdf' },
  text: { kind: 'text', target: 'text', extension: '-ban-doc.txt' },
} as const satisfies Record<string, { kind: ExportKind; target: TargetKind; extension: string }>;
export type Outlet = keyof typeof outlets;
/** What is pasted or read on without a sheet around it. */
const loose: ReadonlySet<Outlet> = new Set(['fragment-zip', 'fragment-folder', 'text']);

export async function exportBulletin(visit: Visit, outlet: Outlet): Promise<void> {
  const { kind, target, extension } = outlets[outlet];
  await telling(async () => {
    const id = await savedId(visit);
    const outgoing = await outgoingNow(visit, id);
    if (loose.has(outlet) && !(await mayGo(outgoing))) return;
    const suggestedName = fileSlug(visit.fields.headline) + extension;
    const chosen = await desktop.call('files:chooseTarget', { kind: target, suggestedName });
    if (chosen === null) return;
    const { ticket, name } = chosen;
    const run = (overwrite: boolean) =>
      runJob({ label: i18n.t('publish.running', { name }) }, (job) =>
        newsroom.call('publishing:export', {
          job,
          id,
          ...which(outgoing),
          kind,
          ticket,
          overwrite,
        }),
      );
    // A file's dialog has asked about overwriting; a folder's has not.
    if (!(await runAsking(run, target !== 'folder', name))) return;
    tell(told(i18n.t('publish.done', { name }), outgoing), {
      label: i18n.t('publish.show'),
      run: () => {
        desktop.call('files:show', { ticket }).catch(tellError);
      },
    });
  });
}

/** Named, it is that revision that goes out or nothing; a draft is whatever is on the desk. */
function which(outgoing: Outgoing): { revision?: RevisionHash } {
  return outgoing.kind === 'draft' ? {} : { revision: outgoing.revision };
}

/** What was done, and with which revision; at a station without accounts there is but one. */
function told(words: string, outgoing: Outgoing): string {
  return personHere() === null
    ? words
    : i18n.t('outgoing.told', { words, what: wordOutgoing(outgoing) });
}

/** False: something stands there and the person keeps it. */
async function runAsking(
  run: (overwrite: boolean) => Promise<unknown>,
  overwrite: boolean,
  name: string,
): Promise<boolean> {
  try {
    await run(overwrite);
    return true;
  } catch (error) {
    if (!(error instanceof NewsroomError) || error.code !== 'file-exists') throw error;
    if (!(await agreesToOverwrite(String(error.detail['name'] ?? name)))) return false;
    await run(true);
    return true;
  }
}

async function agreesToOverwrite(name: string): Promise<boolean> {
  const answer = await ask({
    title: i18n.t('publish.exists.title', { name }),
    text: i18n.t('publish.exists.explain'),
    answers: [
      { id: 'keep', label: i18n.t('publish.exists.keep'), kind: 'safe' },
      { id: 'overwrite', label: i18n.t('publish.exists.overwrite'), kind: 'danger' },
    ],
  });
  return answer === 'overwrite';
}

export async function copyForWeb(visit: Visit): Promise<void> {
  await telling(async () => {
    const id = await savedId(visit);
    const outgoing = await outgoingNow(visit, id);
    if (!(await mayGo(outgoing))) return;
    const fragment = await newsroom.call('publishing:fragment', { id, ...which(outgoing) });
    await desktop.call('clipboard:write', fragment);
    const mac = navigator.userAgent.includes('Macintosh');
    tell(told(i18n.t(mac ? 'publish.copiedMac' : 'publish.copied'), outgoing));
  });
}

/** For voice software. */
export async function copySpoken(visit: Visit): Promise<void> {
  await telling(async () => {
    const id = await savedId(visit);
    const outgoing = await outgoingNow(visit, id);
    if (!(await mayGo(outgoing))) return;
    const spoken = await newsroom.call('publishing:spoken', { id, ...which(outgoing) });
    await desktop.call('clipboard:write', spoken);
    tell(told(i18n.t('publish.copiedSpoken'), outgoing));
  });
}

export async function printBulletin(visit: Visit): Promise<void> {
  await telling(async () => {
    const id = await savedId(visit);
    const sheet = { id, ...which(await outgoingNow(visit, id)) };
    const { html, title } = await newsroom.call('publishing:paper', sheet);
    const { printed } = await desktop.call('paper:print', { html, title });
    if (printed) tell(i18n.t('publish.printed'));
  });
}

/** Saves text to a file past the newsroom; true: it is in a file. */
export async function rescueToFile(visit: Visit): Promise<boolean> {
  try {
    const { saved } = await desktop.call('files:rescueText', rescueOf(visit));
    if (saved) tell(i18n.t(visit.autosave.unsaved ? 'save.rescuedOnly' : 'save.rescued'));
    return saved;
  } catch (error) {
    tellError(error);
    return false;
  }
}

export function rescueOf(
  visit: Visit,
  ...others: readonly Visit[]
): { suggestedName: string; text: string } {
  const name = fileSlug(visit.fields.headline, fileSlug(i18n.t('save.rescueName')));
  const text = [visit, ...others].map((each) => each.rescueText()).join('\n\n\n');
  return { suggestedName: `${name}.txt`, text };
}

async function telling(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof NotSaved) {
      tellFailure(i18n.t('publish.notSaved', { reason: error.reason }));
    } else {
      tellError(error);
    }
  }
}
