import { DRAG_DROP_PASTE } from '@lexical/rich-text';
import {
  $addUpdateTag,
  $getRoot,
  $getSelection,
  $isParagraphNode,
  COMMAND_PRIORITY_EDITOR,
  createCommand,
  defineExtension,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  type LexicalCommand,
  type LexicalEditor,
  mergeRegister,
  type NodeKey,
  safeCast,
} from 'lexical';
import type { PhotoFacts } from '#domain/contract';
import type { BulletinEditorProps, PhotoSource } from '../editor-types.ts';
import {
  $currentBlock,
  $figureByKey,
  $insertFigures,
  $insertFiguresAt,
} from '../nodes/figure/figure-moves.ts';
import { FigureNode } from '../nodes/figure/figure-node.tsx';
import { createPhotoDesk, type PhotoDesk } from './photo-desk.ts';

type PhotosConfig = Pick<BulletinEditorProps, 'addPhoto' | 'choosePhotos'> & {
  photos: readonly PhotoFacts[];
};

/** Opens the system's dialog: for the figure of that key, or (null) for the place of the caret. */
export const CHOOSE_PHOTOS_COMMAND: LexicalCommand<NodeKey | null> =
  createCommand('CHOOSE_PHOTOS_COMMAND');

/** Photos pasted into the words of a figure: the first is its own if it awaits one, the others follow. */
export const FIGURE_PHOTOS_COMMAND: LexicalCommand<{
  key: NodeKey;
  sources: readonly PhotoSource[];
}> = createCommand('FIGURE_PHOTOS_COMMAND');

/** Where photos go: to the caret, before the block of that index, or (the first of them) to a figure. */
export type PhotoPlace = { kind: 'caret' } | { kind: 'index'; index: number } | FigurePlace;
type FigurePlace = { kind: 'figure'; key: NodeKey };

/** Figures, and the desk that brings their photos. */
export const PhotosExtension = defineExtension({
  name: 'ban-tin/photos',
  nodes: () => [FigureNode],
  config: safeCast<PhotosConfig>({
    addPhoto: () => Promise.resolve(null),
    choosePhotos: () => Promise.resolve([]),
    photos: [],
  }),
  build: (editor, { addPhoto, photos }) => {
    const desk = createPhotoDesk(editor, addPhoto, photos);
    return {
      ...desk,
      insert: (sources: readonly PhotoSource[], place: PhotoPlace): void =>
        insertPhotos(editor, desk, sources, place),
    };
  },
  register: (editor, { choosePhotos }, state) => {
    const desk = state.getOutput();
    return mergeRegister(
      editor.registerUpdateListener(({ tags }) => {
        if (tags.has(HISTORIC_TAG)) desk.settle();
      }),
      editor.registerCommand(
        CHOOSE_PHOTOS_COMMAND,
        (key) => {
          const place: PhotoPlace = key === null ? { kind: 'caret' } : { kind: 'figure', key };
          void choosePhotos().then((chosen) => desk.insert(chosen, place));
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(
        FIGURE_PHOTOS_COMMAND,
        ({ key, sources }) => {
          const figure = $figureByKey(key);
          if (figure === null) return false;
          const isAwaiting = figure.getValues().photo === null;
          const after: PhotoPlace = { kind: 'index', index: figure.getIndexWithinParent() + 1 };
          desk.insert(sources, isAwaiting ? { kind: 'figure', key } : after);
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(
        DRAG_DROP_PASTE,
        (files) => {
          desk.insert(files, { kind: 'caret' });
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      () => desk.close(),
    );
  },
});

function insertPhotos(
  editor: LexicalEditor,
  desk: PhotoDesk,
  sources: readonly PhotoSource[],
  place: PhotoPlace,
): void {
  const [first, ...others] = sources;
  if (first === undefined || !editor.isEditable()) return;
  if (place.kind === 'figure') desk.fill(place.key, first);
  const fresh = place.kind === 'figure' ? others : sources;
  if (fresh.length > 0) editor.update(() => $insertFresh(desk, fresh, place));
}

function $insertFresh(desk: PhotoDesk, sources: readonly PhotoSource[], place: PhotoPlace): void {
  $addUpdateTag(HISTORY_PUSH_TAG);
  const line = place.kind === 'caret' ? $currentBlock() : null;
  const figures = desk.$figuresFor(sources, $isParagraphNode(line) && line.isEmpty());
  if (place.kind === 'index') {
    $insertFiguresAt(place.index, figures);
    return;
  }
  if (place.kind === 'figure') {
    const index = $figureByKey(place.key)?.getIndexWithinParent();
    $insertFiguresAt(index === undefined ? $getRoot().getChildrenSize() : index + 1, figures);
    return;
  }
  if ($getSelection() === null) $getRoot().selectEnd();
  $insertFigures(figures);
}
