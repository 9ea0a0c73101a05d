import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useExtensionDependency } from '@lexical/react/useExtensionComponent';
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import type { NodeKey } from 'lexical';
import type { ReactNode } from 'react';
import { CHOOSE_PHOTOS_COMMAND, PhotosExtension } from '../../photos/photos-extension.ts';
import { FigureView } from './figure-view.tsx';
import type { FigureValues } from './figure-values.ts';

type ConnectedFigureProps = { nodeKey: NodeKey; values: FigureValues; photoCredit: string };

/** A figure with what the photo desk knows of it. */
export function ConnectedFigure({ nodeKey, values, photoCredit }: ConnectedFigureProps): ReactNode {
  const [editor] = useLexicalComposerContext();
  const desk = useExtensionDependency(PhotosExtension).output;
  const facts = useExtensionSignalValue(PhotosExtension, 'facts');
  const uploads = useExtensionSignalValue(PhotosExtension, 'uploads');
  return (
    <FigureView
      editor={editor}
      nodeKey={nodeKey}
      values={values}
      facts={values.photo === null ? null : (facts.get(values.photo) ?? null)}
      upload={uploads.get(nodeKey)}
      photoCredit={photoCredit}
      choosePhoto={(key) => editor.dispatchCommand(CHOOSE_PHOTOS_COMMAND, key)}
      cancelUpload={desk.cancel}
    />
  );
}
