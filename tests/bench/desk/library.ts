import { randomUUID } from 'node:crypto';
import type { BulletinFields, PhotoSha } from '#domain/bulletin';
import type {
  Answer,
  CallInput,
  CallOutput,
  NewsroomCall,
  NewsroomEvent,
  PortEvent,
} from '#domain/contract';
import { writeDocument } from '#domain/document/read';
import type { BulletinDocument } from '#domain/document/schema';
import { NewsroomError } from '#domain/errors';
import { createNewsroom } from '../../../electron/newsroom/newsroom.ts';
import { madeUpPhoto } from '../material/photos.ts';

/**
 * The newsroom itself, in this process and without a window: makes the libraries that the windows open,
 * and tells what a call costs without any port.
 */
export type OwnNewsroom = {
  call<C extends NewsroomCall>(name: C, input: CallInput<C>): Promise<CallOutput<C>>;
  /** What is answered ends the listening. */
  on(event: NewsroomEvent, listener: () => void): () => void;
  photoBytes(sha: PhotoSha): Promise<Uint8Array>;
  close(): Promise<void>;
};

/** `never` fits every call's answer: the newsroom has made it by its schema. */
type Delivered = { id: number; answer: Answer<never> } | PortEvent;
type Settle = (answer: Answer<never>) => void;

export async function openNewsroom(dataDir: string): Promise<OwnNewsroom> {
  const newsroom = createNewsroom({
    host: { 'paper:toPdf': () => Promise.reject(new NewsroomError('not-implemented')) },
    log: () => undefined,
  });
  const waiting = new Map<number, Settle>();
  const hearing = new Set<{ event: NewsroomEvent; listener: () => void }>();
  const listeners: ((message: unknown) => void)[] = [];
  newsroom.connect({
    post(message: Delivered) {
      if ('id' in message) waiting.get(message.id)?.(message.answer);
      else for (const one of hearing) if (one.event === message.event) one.listener();
    },
    onMessage: (listener) => void listeners.push(listener),
    onClose: () => undefined,
  });
  let id = 0;
  const control = async (call: string, input: unknown): Promise<unknown> =>
    valueOf(await newsroom.control(call, input));

  // As the command line: it finds the room empty and leaves no sample there.
  await control('library:open', { dataDir, actor: 'command line' });
  return {
    async call(name, input) {
      id += 1;
      const answer = await new Promise<Answer<never>>((resolve) => {
        waiting.set(id, resolve);
        for (const listener of listeners) listener({ id, call: name, input });
      });
      return valueOf(answer);
    },
    on(event, listener) {
      const one = { event, listener };
      hearing.add(one);
      return () => void hearing.delete(one);
    },
    async photoBytes(sha) {
      const bytes = await control('photos:bytes', { sha, size: 'full' });
      if (!(bytes instanceof Uint8Array)) throw new Error('a photo is bytes');
      return bytes;
    },
    close: async () => void (await control('library:close', {})),
  };
}

export async function addPhotos(newsroom: OwnNewsroom, count: number): Promise<PhotoSha[]> {
  const photos: PhotoSha[] = [];
  for (let at = 0; at < count; at += 1) {
    const source = { bytes: await madeUpPhoto(), name: `ảnh ${at + 1}.jpg` };
    photos.push((await newsroom.call('photos:add', { job: randomUUID(), source })).sha);
  }
  return photos;
}

export async function createBulletin(
  newsroom: OwnNewsroom,
  fields: BulletinFields,
  document: BulletinDocument,
): Promise<string> {
  const made = await newsroom.call('bulletins:create', {
    fields,
    document: writeDocument(document),
  });
  return made.id;
}

export function valueOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new NewsroomError(answer.code, answer.detail);
  return answer.value;
}
