import type { PhotoFacts } from '#domain/contract';

/** One photo on its way into the library, known by the key of the figure that it is for. */
export type Upload = {
  readonly state: 'waiting' | 'running' | 'done' | 'refused';
  /** 0 to 1; null while it cannot be known. */
  readonly fraction: number | null;
  /** The source's file name, shown while there is nothing else to see. */
  readonly name: string;
  /** The figure was made for this photo: without it, and without words, the figure is nothing. */
  readonly fresh: boolean;
  /** Known once it is done. */
  readonly facts: PhotoFacts | null;
  readonly abort: AbortController;
};

export const isPending = (upload: Upload | undefined): boolean =>
  upload?.state === 'waiting' || upload?.state === 'running';
