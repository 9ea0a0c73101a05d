import {
  ClickAfterLastBlockExtension,
  HorizontalRuleExtension,
  KeyboardShortcutsExtension,
  NodeSelectionDataSelectedExtension,
} from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import { LinkExtension } from '@lexical/link';
import { ListExtension } from '@lexical/list';
import { RichTextExtension } from '@lexical/rich-text';
import { TableExtension } from '@lexical/table';
import { configExtension, defineExtension } from 'lexical';
import type { PhotoFacts } from '#domain/contract';
import { SplitAudienceExtension } from './audience/split-extension.ts';
import { CountsExtension } from './document/counts.ts';
import { EditSignalExtension } from './document/edit-signal.ts';
import { loadDocument } from './document/load-document.ts';
import { SchemaGuardExtension } from './document/schema-guard.ts';
import type { BulletinEditorProps } from './editor-types.ts';
import { LinkBoxExtension } from './link/link-box-extension.ts';
import { FigureKeysExtension } from './nodes/figure/figure-keys.ts';
import { FigureNode } from './nodes/figure/figure-node.tsx';
import { ReadingNode } from './nodes/reading/reading-node.ts';
import { UnknownNode } from './nodes/unknown/unknown-node.tsx';
import { PasteExtension } from './paste/paste-extension.ts';
import { BlockDropExtension } from './photos/block-drop.ts';
import { PhotosExtension } from './photos/photos-extension.ts';
import { SlashExtension } from './slash/slash-extension.ts';
import { TableKeysExtension } from './table/table-keys.ts';
import { editorTheme } from './theme.ts';
import { CompositionGuardExtension } from './typing/composition-guard.ts';
import { LeavingKeysExtension } from './typing/leaving-keys.ts';
import { LostCaretExtension } from './typing/lost-caret.ts';
import { PendingFormatExtension } from './typing/pending-format.ts';
import { QuickBackspaceExtension } from './typing/quick-backspace.ts';
import { WordUndoExtension } from './typing/word-undo.ts';
import { CaretInSightExtension } from './view/caret-in-sight.ts';
import { ChangedBlocksExtension } from './view/changed-blocks.ts';
import { LongTextExtension } from './view/long-text.ts';

export type BulletinEditorPorts = Pick<
  BulletinEditorProps,
  'onEdit' | 'addPhoto' | 'choosePhotos' | 'openLink'
> &
  Required<Pick<BulletinEditorProps, 'onLeaveStart' | 'onPicturesLeft'>>;

/** Steps of undo that are kept; each holds the state of the whole text, most of it shared. */
const UNDO_DEPTH = 500;

/** The editor, as a list of extensions: the app and the tests build it from this same one. */
export function bulletinExtension(
  document: string,
  photos: readonly PhotoFacts[],
  ports: BulletinEditorPorts,
) {
  return defineExtension({
    name: 'ban-tin/bulletin',
    namespace: 'ban-tin',
    theme: editorTheme,
    nodes: () => [ReadingNode, UnknownNode],
    $initialEditorState: null,
    dependencies: [
      RichTextExtension,
      ListExtension,
      LinkExtension,
      configExtension(TableExtension, { hasCellMerge: false, hasCellBackgroundColor: false }),
      TableKeysExtension,
      HorizontalRuleExtension,
      ClickAfterLastBlockExtension,
      KeyboardShortcutsExtension,
      configExtension(NodeSelectionDataSelectedExtension, { nodes: [FigureNode, UnknownNode] }),
      configExtension(HistoryExtension, { maxDepth: UNDO_DEPTH }),
      configExtension(PhotosExtension, {
        photos,
        addPhoto: ports.addPhoto,
        choosePhotos: ports.choosePhotos,
      }),
      FigureKeysExtension,
      BlockDropExtension,
      configExtension(PasteExtension, { onPicturesLeft: ports.onPicturesLeft }),
      configExtension(LinkBoxExtension, { openLink: ports.openLink }),
      configExtension(LeavingKeysExtension, { onLeaveStart: ports.onLeaveStart }),
      SlashExtension,
      SplitAudienceExtension,
      LostCaretExtension,
      PendingFormatExtension,
      QuickBackspaceExtension,
      CompositionGuardExtension,
      WordUndoExtension,
      SchemaGuardExtension,
      ChangedBlocksExtension,
      CountsExtension,
      LongTextExtension,
      CaretInSightExtension,
      configExtension(EditSignalExtension, { onEdit: ports.onEdit }),
    ],
    afterRegistration: (editor) => {
      loadDocument(editor, document);
      return () => undefined;
    },
  });
}
