import { type ReadonlySignal, signal } from '@lexical/extension';
import type { NodeKey } from 'lexical';
import type { PhotoFacts } from '#domain/contract';

/** How the figure of a photo came to stand there. */
export type Made = {
  /** It was made for this photo: without it, and without words, the figure is nothing. */
  readonly fresh: boolean;
  /** It stands where the caret was in an empty line, which comes back if the photo is refused. */
  readonly tookLine: boolean;
};

/** One photo on its way into the library, known by the key of the figure that it is for. */
export type Upload = Made & {
  readonly state: 'waiting' | 'running' | 'done' | 'refused';
  /** 0 to 1; null while it cannot be known. */
  readonly fraction: number | null;
  /** The source's file name, shown while there is nothing else to see. */
  readonly name: string;
  /** Known once it is done. */
  readonly facts: PhotoFacts | null;
  readonly abort: AbortController;
};

export const isPending = (upload: Upload | undefined): boolean =>
  upload?.state === 'waiting' || upload?.state === 'running';

export type Uploads = {
  readonly all: ReadonlySignal<ReadonlyMap<NodeKey, Upload>>;
  get: (key: NodeKey) => Upload | undefined;
  /** A new one; what was on its way to that figure before is given up. */
  begin: (key: NodeKey, name: string, made: Made) => Upload;
  change: (key: NodeKey, part: Partial<Upload>) => void;
};

export function createUploads(): Uploads {
  const all = signal<ReadonlyMap<NodeKey, Upload>>(new Map());
  const get = (key: NodeKey): Upload | undefined => all.peek().get(key);
  const put = (key: NodeKey, upload: Upload): void => {
    all.value = new Map(all.peek()).set(key, upload);
  };
  return {
    all,
    get,
    begin(key, name, made) {
      get(key)?.abort.abort();
      const upload: Upload = {
        state: 'waiting',
        fraction: null,
        name,
        ...made,
        facts: null,
        abort: new AbortController(),
      };
      put(key, upload);
      return upload;
    },
    change(key, part) {
      const upload = get(key);
      if (upload !== undefined) put(key, { ...upload, ...part });
    },
  };
}
