import { buildEditorFromExtensions } from '@lexical/extension';
import type { LexicalEditor } from 'lexical';
import { onTestFinished } from 'vitest';
import type { PhotoFacts } from '#domain/contract';
import type { BlockNode, BulletinDocument } from '#domain/document/schema';
import {
  bulletinExtension,
  type BulletinEditorPorts,
} from '../../../renderer/editor/bulletin-extension.ts';
import { createHandle } from '../../../renderer/editor/editor-handle.ts';
import type { EditorHandle } from '../../../renderer/editor/editor-types.ts';

export type OpenEditor = {
  readonly editor: LexicalEditor;
  readonly handle: EditorHandle;
  /** How often a person's edit was told. */
  edits: () => number;
  /** The blocks as they would be stored. */
  blocks: () => BlockNode[];
  close: () => void;
};

const silent: Omit<BulletinEditorPorts, 'onEdit'> = {
  addPhoto: () => Promise.resolve(null),
  choosePhotos: () => Promise.resolve([]),
  openLink: () => undefined,
  onLeaveStart: () => undefined,
  onPicturesLeft: () => undefined,
};

/** The app's own editor, with the app's own list of extensions, in a page without a window. */
export function openEditor(
  document: string,
  ports: Partial<BulletinEditorPorts> = {},
  photos: readonly PhotoFacts[] = [],
): OpenEditor {
  let edits = 0;
  const onEdit = (): void => {
    edits += 1;
  };
  const editor = buildEditorFromExtensions(
    bulletinExtension(document, photos, { ...silent, ...ports, onEdit }),
  );
  const root = globalThis.document.createElement('div');
  root.contentEditable = 'true';
  globalThis.document.body.append(root);
  editor.setRootElement(root);
  const handle = createHandle(editor);
  const close = (): void => {
    editor.dispose();
    root.remove();
  };
  // Its timers would otherwise wake in a page that is gone.
  onTestFinished(close);
  return {
    editor,
    handle,
    edits: () => edits,
    blocks: () => readBlocks(handle.read()),
    close,
  };
}

export function documentOf(...children: BlockNode[]): string {
  const document: BulletinDocument = {
    schemaVersion: 1,
    root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children },
  };
  return JSON.stringify(document);
}

const readBlocks = (json: string): BlockNode[] => {
  const document: BulletinDocument = JSON.parse(json);
  return document.root.children;
};
