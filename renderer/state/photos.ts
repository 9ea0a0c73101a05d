import { MAX_PHOTO_BYTES, type CallInput, type PhotoFacts } from '#domain/contract';
import { NewsroomError } from '#domain/errors';
import type { PhotoSource } from '../editor/editor-types.ts';
import { desktop } from '../desktop.ts';
import { i18n } from '../i18n/start.ts';
import { newsroom } from '../newsroom.ts';
import { runJob } from './jobs.ts';
import { tellError } from './toasts.ts';

/** Brings a photo into the library; null where it was refused (and the person told why) or stopped. */
export async function addPhoto(
  source: PhotoSource,
  onProgress: (fraction: number | null) => void,
  signal: AbortSignal,
): Promise<PhotoFacts | null> {
  const name = source.name === '' ? i18n.t('photos.pasted') : source.name;
  try {
    return await runJob(
      { label: i18n.t('photos.adding', { name }), onProgress, signal },
      async (job) => newsroom.call('photos:add', { job, source: await readable(source) }),
    );
  } catch (error) {
    if (!signal.aborted) tellError(error, { name });
    return null;
  }
}

/** A file on the disk goes by ticket, so that 100 MB never pass through the page; a pasted picture has none. */
async function readable(source: PhotoSource): Promise<CallInput<'photos:add'>['source']> {
  if (!(source instanceof File)) return { ticket: source.ticket };
  const chosen = await desktop.ticketFor(source);
  if (chosen !== null) return { ticket: chosen.ticket };
  if (source.size > MAX_PHOTO_BYTES) throw new NewsroomError('photo-too-large');
  return { bytes: new Uint8Array(await source.arrayBuffer()), name: source.name };
}
