import { MAX_PHOTO_BYTES, type CallInput, type PhotoFacts } from '#domain/contract';
import { NewsroomError } from '#domain/errors';
import type { PhotoSource } from '../../editor/editor-types.ts';
import { desktop } from '../../desktop.ts';
import { i18n } from '../../i18n/start.ts';
import { newsroom } from '../../newsroom.ts';
import { kindOf } from '../desk/file-kind.ts';
import { offerImport } from '../desk/intake.ts';
import { runJob } from '../jobs.ts';
import { tellRefusedPhoto } from './photo-refusals.ts';

/**
 * Brings a photo into the library; null where it was refused (and the person told why) or stopped. How
 * far it is shows at its figure, and nowhere else.
 */
export async function addPhoto(
  source: PhotoSource,
  onProgress: (fraction: number | null) => void,
  signal: AbortSignal,
): Promise<PhotoFacts | null> {
  if (kindOf(source) === 'text') {
    offerImport(source);
    return null;
  }
  try {
    return await runJob({ onProgress, signal }, (job) => bring(job, source, signal));
  } catch (error) {
    const stopped = error instanceof NewsroomError && error.code === 'cancelled';
    const name = source.name === '' ? i18n.t('photos.pasted') : source.name;
    if (!signal.aborted && !stopped) tellRefusedPhoto(name, error);
    return null;
  }
}

/** A newsroom that went down under the photo is started again by itself: once more, then. */
async function bring(job: string, source: PhotoSource, signal: AbortSignal): Promise<PhotoFacts> {
  try {
    return await send(job, source, signal);
  } catch (error) {
    if (!(error instanceof NewsroomError) || error.code !== 'newsroom-restarted') throw error;
    return send(job, source, signal);
  }
}

async function send(job: string, source: PhotoSource, signal: AbortSignal): Promise<PhotoFacts> {
  const readySource = await readable(source);
  // Stopped before the newsroom had heard of it: there was no job to cancel, and the photo would stay for good.
  if (signal.aborted) throw new NewsroomError('cancelled');
  return newsroom.call('photos:add', { job, source: readySource });
}

/** A file on the disk goes by ticket, so that 100 MB never pass through the page; a pasted picture has none. */
async function readable(source: PhotoSource): Promise<CallInput<'photos:add'>['source']> {
  if (!(source instanceof File)) return { ticket: source.ticket };
  const chosen = await desktop.ticketFor(source);
  if (chosen !== null) return { ticket: chosen.ticket };
  if (source.size > MAX_PHOTO_BYTES) throw new NewsroomError('photo-too-large');
  return { bytes: await bytesOf(source), name: source.name };
}

async function bytesOf(source: File): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await source.arrayBuffer());
  } catch (cause) {
    // The browser tells nothing more, and not in our words.
    throw new NewsroomError('file-unreadable', {}, { cause });
  }
}
