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
} from 'lexical';
import { $selectedFigure, $selectParagraphAfter } from '../nodes/figure/figure-moves.ts';
import { PhotosExtension } from '../photos/photos-extension.ts';
import { $cleanNodes } from './clean-nodes.ts';
import { htmlRules } from './clean-html.ts';
import { $insertPlainText } from './plain-text.ts';

/** Paste: cleaned HTML, plain text by lines, pictures as figures, and Ctrl+Shift+V without any format. */
export const PasteExtension = defineExtension({
  name: 'ban-tin/paste',
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
  register: (editor, _config, state) => {
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

/** A picture copied in a browser comes with HTML too, but with none in it that could be read. */
function hasWords(data: DataTransfer): boolean {
  if (data.getData('text/plain').trim() !== '') return true;
  const { body } = new DOMParser().parseFromString(data.getData('text/html'), 'text/html');
  return body.textContent.trim() !== '';
}

/** Text pasted on a selected figure goes into the paragraph after it. */
function $leaveFigure(): void {
  const figure = $selectedFigure();
  if (figure !== null) $selectParagraphAfter(figure);
}
