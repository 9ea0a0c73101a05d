import { $insertGeneratedNodes, ClipboardImportExtension } from '@lexical/clipboard';
import {
  $generateNodesFromDOMViaExtension,
  contextValue,
  CoreImportExtension,
  DOMImportExtension,
  ImportSource,
} from '@lexical/html';
import { WordListImportExtension } from '@lexical/list';
import {
  $addUpdateTag,
  $getEditor,
  $getSelection,
  COMMAND_PRIORITY_HIGH,
  configExtension,
  defineExtension,
  KEY_DOWN_COMMAND,
  mergeRegister,
  PASTE_COMMAND,
  PASTE_TAG,
  safeCast,
} from 'lexical';
import { $selectedFigure, $selectParagraphAfter } from '../nodes/figure/figure-moves.ts';
import type { BulletinEditorProps } from '../editor-types.ts';
import { PhotosExtension } from '../photos/photos-extension.ts';
import { $cleanNodes } from './clean-nodes.ts';
import { htmlRules, picturesIn } from './clean-html.ts';
import { $insertPlainText } from './plain-text.ts';

type PasteConfig = Required<Pick<BulletinEditorProps, 'onPicturesLeft'>>;

/** Paste: cleaned HTML, plain text by lines, pictures as figures, and Ctrl+Shift+V without any format. */
export const PasteExtension = defineExtension({
  name: 'ban-tin/paste',
  config: safeCast<PasteConfig>({ onPicturesLeft: () => undefined }),
  dependencies: [
    CoreImportExtension,
    PhotosExtension,
    WordListImportExtension,
    configExtension(DOMImportExtension, {
      // After the others: Word's lists are found by the very styles that are taken away here.
      preprocess: [
        (dom, _context, $next) => {
          $next();
          if ('body' in dom) for (const rule of htmlRules) rule(dom.body);
        },
      ],
    }),
    configExtension(ClipboardImportExtension, {
      $importMimeType: {
        'text/html': [
          (html, selection) => {
            const dom = new DOMParser().parseFromString(html, 'text/html');
            const context = [contextValue(ImportSource, 'paste')];
            const nodes = $cleanNodes($generateNodesFromDOMViaExtension(dom, { context }));
            $insertGeneratedNodes($getEditor(), nodes, selection);
            return true;
          },
        ],
        'text/plain': [(text, selection) => $insertPlainText(text, selection)],
      },
    }),
  ],
  register: (editor, { onPicturesLeft }, state) => {
    const photos = state.getDependency(PhotosExtension).output;
    let isPlain = false;
    return mergeRegister(
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          isPlain = event.code === 'KeyV' && event.shiftKey && (event.ctrlKey || event.metaKey);
          return false;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          if (!(event instanceof ClipboardEvent) || event.clipboardData === null) return false;
          const { clipboardData } = event;
          const files = [...clipboardData.files];
          if (files.length > 0 && !hasWords(clipboardData)) {
            event.preventDefault();
            photos.insert(files, { kind: 'caret' });
            return true;
          }
          $leaveFigure();
          const left = isPlain ? 0 : picturesLeft(clipboardData);
          if (left > 0) onPicturesLeft(left);
          const selection = $getSelection();
          if (!isPlain || selection === null) return false;
          event.preventDefault();
          $addUpdateTag(PASTE_TAG);
          return $insertPlainText(clipboardData.getData('text/plain'), selection);
        },
        COMMAND_PRIORITY_HIGH,
      ),
    );
  },
});

/** Word and web pages put words on the clipboard, and of their pictures only where they lie. */
function picturesLeft(data: DataTransfer): number {
  // What was copied from a bulletin brings its photos along.
  if (data.types.includes('application/x-lexical-editor')) return 0;
  return picturesIn(htmlBody(data));
}

/** A picture copied in a browser comes with HTML too, but with none in it that could be read. */
function hasWords(data: DataTransfer): boolean {
  if (data.getData('text/plain').trim() !== '') return true;
  return htmlBody(data).textContent.trim() !== '';
}

function htmlBody(data: DataTransfer): HTMLElement {
  return new DOMParser().parseFromString(data.getData('text/html'), 'text/html').body;
}

/** Text pasted on a selected figure goes into the paragraph after it. */
function $leaveFigure(): void {
  const figure = $selectedFigure();
  if (figure !== null) $selectParagraphAfter(figure);
}
