import {
  defineExtension,
  HISTORIC_TAG,
  mergeRegister,
  safeCast,
} from 'lexical';
import type { PhotoFacts } from '#domain/contract';
import type { BulletinEditorProps } from '../editor-types.ts';
import { FigureNode } from '../nodes/figure/figure-node.tsx';
import { createPhotoDesk } from './photo-desk.ts';

type PhotosConfig = Pick<BulletinEditorProps, 'addPhoto' | 'choosePhotos'> & {
  photos: readonly PhotoFacts[];
};

/** Figures, and the desk that brings their photos. */
export const PhotosExtension = defineExtension({
  name: 'ban-tin/photos',
  nodes: () => [FigureNode],
  config: safeCast<PhotosConfig>({
    addPhoto: () => Promise.resolve(null),
    choosePhotos: () => Promise.resolve([]),
    photos: [],
  }),
  build: (editor, { addPhoto, photos }) => createPhotoDesk(editor, addPhoto, photos),
  register: (editor, _config, state) => {
    const desk = state.getOutput();
    return mergeRegister(
      editor.registerUpdateListener(({ tags }) => {
        if (tags.has(HISTORIC_TAG)) desk.settle();
      }),
      () => desk.close(),
    );
  },
});
