import { type ReadonlySignal, signal } from '@lexical/extension';
import {
  $addUpdateTag,
  $getNodeByKey,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type NodeKey,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import type { PhotoSha } from '#domain/bulletin';
import type { PhotoFacts } from '#domain/contract';
import type { BulletinEditorProps, PhotoSource } from '../editor-types.ts';
import { $removeRefused, $selectedFigure } from '../nodes/figure/figure-moves.ts';
import { $createFigureNode, $isFigureNode, type FigureNode } from '../nodes/figure/figure-node.tsx';
import { ASIDE_TAG } from '../typing/word-undo.ts';
import { createUploads, isPending, type Made, type Upload } from './upload.ts';

export type PhotoDesk = {
  readonly facts: ReadonlySignal<ReadonlyMap<PhotoSha, PhotoFacts>>;
  readonly uploads: ReadonlySignal<ReadonlyMap<NodeKey, Upload>>;
  /**
   * A figure for each source; the photos follow one after the other. `tookLine`: they stand in the place
   * of an empty line. Within an update.
   */
  $figuresFor: (sources: readonly PhotoSource[], tookLine: boolean) => FigureNode[];
  /** Gives a figure that stands its photo, or another one. */
  fill: (key: NodeKey, source: PhotoSource) => void;
  cancel: (key: NodeKey) => void;
  /** After an undo: a placeholder that came back gets its photo, or goes again. */
  settle: () => void;
  /** Whether a block is a mere placeholder, which is never stored. */
  isPlaceholder: (key: NodeKey) => boolean;
  pending: () => number;
  close: () => void;
};

type AddPhoto = BulletinEditorProps['addPhoto'];

/** Brings photos into the library beside the typing, and into their figures when they are there. */
export function createPhotoDesk(
  editor: LexicalEditor,
  addPhoto: AddPhoto,
  known: readonly PhotoFacts[],
): PhotoDesk {
  const facts = signal<ReadonlyMap<PhotoSha, PhotoFacts>>(new Map(known.map((f) => [f.sha, f])));
  const uploads = createUploads();
  /** One at a time: a 50-megapixel photo takes the newsroom a second, and ten are no faster at once. */
  let queue: Promise<void> = Promise.resolve();

  const run = async (key: NodeKey, source: PhotoSource, { abort }: Upload): Promise<void> => {
    const isGivenUp = (): boolean => abort.signal.aborted || uploads.get(key)?.abort !== abort;
    if (isGivenUp()) return;
    uploads.change(key, { state: 'running' });
    const onProgress = (fraction: number | null): void => {
      if (!isGivenUp()) uploads.change(key, { fraction });
    };
    const added = await addPhoto(source, onProgress, abort.signal).catch(() => null);
    if (isGivenUp()) return;
    if (added !== null) facts.value = new Map(facts.peek()).set(added.sha, added);
    uploads.change(key, { state: added === null ? 'refused' : 'done', facts: added });
    settleOne(editor, key, uploads.get(key), false);
  };
  const start = (key: NodeKey, source: PhotoSource, made: Made): void => {
    const upload = uploads.begin(key, source.name, made);
    queue = queue.then(() => run(key, source, upload));
  };

  return {
    facts,
    uploads: uploads.all,
    $figuresFor: (sources, tookLine) =>
      sources.map((source) => {
        const figure = $createFigureNode();
        start(figure.getKey(), source, { fresh: true, tookLine });
        return figure;
      }),
    fill: (key, source) => start(key, source, { fresh: false, tookLine: false }),
    cancel(key) {
      uploads.get(key)?.abort.abort();
      uploads.change(key, { state: 'refused' });
      settleOne(editor, key, uploads.get(key), false);
    },
    settle() {
      for (const [key, upload] of uploads.all.peek()) settleOne(editor, key, upload, true);
    },
    isPlaceholder: (key) => editor.read('latest', () => $isPlaceholder(key, uploads.get(key))),
    pending: () => [...uploads.all.peek().values()].filter(isPending).length,
    close() {
      for (const upload of uploads.all.peek().values()) upload.abort.abort();
    },
  };
}

function $isPlaceholder(key: NodeKey, upload: Upload | undefined): boolean {
  const figure = $getNodeByKey(key);
  return (
    upload?.fresh === true &&
    isPending(upload) &&
    $isFigureNode(figure) &&
    figure.getValues().photo === null &&
    !figure.hasWords()
  );
}

/**
 * Brings a figure in line with its upload. `again`: the figure may have come back by undo or redo with
 * the state it had then; a fresh one without its photo is mended, any other is as the person wants it.
 */
function settleOne(
  editor: LexicalEditor,
  key: NodeKey,
  upload: Upload | undefined,
  again: boolean,
): void {
  if (upload === undefined || isPending(upload)) return;
  const isDue = editor.read('latest', () => {
    const figure = $getNodeByKey(key);
    return $isFigureNode(figure) && (!again || (upload.fresh && figure.getValues().photo === null));
  });
  if (!isDue) return;
  editor.update(() => {
    const figure = $getNodeByKey(key);
    if (!$isFigureNode(figure)) return;
    $addUpdateTag(upload.fresh ? HISTORY_MERGE_TAG : HISTORY_PUSH_TAG);
    $addUpdateTag(ASIDE_TAG);
    const isHere = editor.getRootElement() === document.activeElement;
    if (upload.facts !== null || !isHere) $addUpdateTag(SKIP_DOM_SELECTION_TAG);
    if (upload.facts !== null) figure.setPhoto(upload.facts.sha);
    else if (upload.fresh && figure.getValues().photo === null && !figure.hasWords())
      $removeRefused(figure, upload.tookLine);
  });
  if (upload.facts !== null) bringIntoSight(editor, key);
}

/** A photo takes many times the room of its placeholder: whoever waits for it sees it, and its caption. */
function bringIntoSight(editor: LexicalEditor, key: NodeKey): void {
  if (editor.getRootElement() !== document.activeElement) return;
  if (!editor.read('latest', () => $selectedFigure()?.getKey() === key)) return;
  requestAnimationFrame(() => editor.getElementByKey(key)?.scrollIntoView({ block: 'nearest' }));
}
