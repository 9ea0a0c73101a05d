import type { BulletinId } from '#domain/bulletin';
import type { ChosenFile } from '#domain/desktop-contract';
import type { Proposal } from '#domain/intake/proposal';
import { desktop } from '../../desktop.ts';
import { i18n } from '../../i18n/start.ts';
import { newsroom } from '../../newsroom.ts';
import { kindOf } from './file-kind.ts';
import { proposalQuery, queryClient } from '../queries.ts';
import { go, openWriting } from '../stage.ts';
import { errorText, isTold, offer, tellError, tellFailure } from '../toasts.ts';
import { uuid7 } from '../uuid7.ts';

/** Files to be made bulletins of: from the system's dialog, or dropped. */

type Source = File | ChosenFile;

export async function startImport(): Promise<void> {
  const files = await desktop.call('files:choose', { purpose: 'import' });
  if (files.length > 0) await go({ screen: 'intake', files });
}

/** A file's bulletin: the same with every attempt, so that a second click or one after a crash makes no second. */
const bulletins = new Map<string, BulletinId>();

/** Makes the bulletin that was proposed of a file; answers its id. */
export async function createProposed(
  { ticket, name }: ChosenFile,
  { fields, document }: Proposal,
): Promise<BulletinId> {
  const id = bulletins.get(ticket) ?? uuid7();
  bulletins.set(ticket, id);
  await newsroom.call('bulletins:create', { id, fields, document, importedFrom: name });
  return id;
}

type Progress = {
  /** Before each file: how many are done. */
  readonly onDone: (count: number) => void;
  readonly isStopped: () => boolean;
};

/**
 * Makes a bulletin of each file as it is proposed, one after the other, until it is told to stop. A file
 * that is refused keeps none of the others back; its reason is answered.
 */
export async function createAll(
  files: readonly ChosenFile[],
  { onDone, isStopped }: Progress,
): Promise<{ made: number; refused: string[] }> {
  const refused: string[] = [];
  let made = 0;
  for (const [done, file] of files.entries()) {
    if (isStopped()) break;
    onDone(done);
    try {
      await createProposed(file, await queryClient.fetchQuery(proposalQuery(file.ticket)));
      made += 1;
    } catch (error) {
      refused.push(errorText(error, { name: file.name }));
    }
  }
  return { made, refused };
}

/** On the desk: texts are imported at once; photos alone are no bulletin, but may begin one. */
export async function importDropped(dropped: readonly File[]): Promise<void> {
  const photos = dropped.filter((file) => kindOf(file) === 'photo');
  const others = dropped.filter((file) => kindOf(file) !== 'photo');
  await importFiles(others);
  if (photos.length > 0) offerPhotos(photos);
}

async function importFiles(sources: readonly Source[]): Promise<void> {
  const tried = await Promise.allSettled(sources.map(ticketOf));
  const files = tried.flatMap((one) =>
    one.status === 'fulfilled' && one.value !== null ? [one.value] : [],
  );
  if (files.length > 0) await go({ screen: 'intake', files });
  const refused = tried.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  if (refused.length > 0) tellFailure(refused.map((reason: unknown) => errorText(reason)));
}

async function ticketOf(source: Source): Promise<ChosenFile | null> {
  return source instanceof File ? desktop.ticketFor(source) : source;
}

const TEXTS = 'texts among photos';
/** Of the offer that is on the screen. */
let texts: readonly Source[] = [];

/** A text that was meant for a bulletin's photos: not put in there, and not merely refused. */
export function offerImport(text: Source): void {
  texts = [...(isTold(TEXTS) ? texts : []), text];
  const offered = texts;
  offer(
    i18n.t('intake.textOffer', { names: namesOf(offered) }),
    {
      label: i18n.t('intake.textOfferYes'),
      run: () => void importFiles(offered).catch(tellError),
    },
    TEXTS,
  );
}

/** Photos that the next new bulletin begins with. */
let begin: readonly File[] = [];

function offerPhotos(photos: readonly File[]): void {
  const count = photos.length;
  const write = async (): Promise<void> => {
    begin = photos;
    if (!(await openWriting(null))) begin = [];
  };
  offer(
    i18n.t('desk.photoOffer', { names: namesOf(photos) }),
    { label: i18n.t('desk.photoOfferYes', { count }), run: () => void write().catch(tellError) },
    'photos on the desk',
  );
}

/** Those photos, once: for the editor of the bulletin that was opened for them. */
export function takePhotosToBegin(): readonly File[] {
  const taken = begin;
  begin = [];
  return taken;
}

const namesOf = (sources: readonly Source[]): string => sources.map(({ name }) => name).join(', ');
