import { getExtensionDependencyFromEditor } from '@lexical/extension';
import {
  $getRoot,
  $isElementNode,
  $isParagraphNode,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type RootNode,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import { writeDocument } from '#domain/document/read';
import { documentText } from '#domain/document/to-text';
import { runCommand } from './commands/run-command.ts';
import { CountsExtension } from './document/counts.ts';
import { currentDocument } from './document/save-document.ts';
import type { EditorHandle } from './editor-types.ts';
import { createFinder } from './find/editor-finder.ts';
import { focusWord } from './nodes/figure/figure-focus.ts';
import { $selectFigure } from './nodes/figure/figure-moves.ts';
import { $isFigureNode, type FigureNode } from './nodes/figure/figure-node.tsx';
import { $giveReading } from './nodes/reading/give-reading.ts';
import {
  $selectionEnds,
  $selectedPlaces,
  $wordsAtCaret,
  rangeOf,
} from './nodes/reading/words-place.ts';
import { pasteWhole } from './paste/paste-whole.ts';
import { PhotosExtension } from './photos/photos-extension.ts';

/** What the writing room may do with the editor. */
export function createHandle(editor: LexicalEditor): EditorHandle {
  const photos = getExtensionDependencyFromEditor(editor, PhotosExtension).output;
  const { counts } = getExtensionDependencyFromEditor(editor, CountsExtension).output;
  const current = () => currentDocument(editor, photos.isPlaceholder);
  const read = () => writeDocument(current());
  return {
    read,
    text: () => documentText(current()),
    focus: () => focusAgain(editor),
    focusStart: () => focusText(editor, 'start'),
    focusEnd: () => focusText(editor, 'end'),
    showFigure: (index) => showFigure(editor, (_figure, place) => place === index) !== null,
    showUnfinishedFigure(missing) {
      const key = showFigure(editor, (figure) => isMissing(figure, missing));
      if (key !== null && missing === 'caption') focusWord(editor, key, 'caption');
      return key !== null;
    },
    giveReading: (place, spoken) =>
      giveReading(editor, () => $giveReading(place, spoken, photos.isPlaceholder)),
    wordsAtCaret: () => editor.read(() => $wordsAtCaret(photos.isPlaceholder)),
    selectedPlaces: () => editor.read(() => $selectedPlaces(photos.isPlaceholder)),
    selectionEnds: () => editor.read(() => $selectionEnds(editor, photos.isPlaceholder)),
    rangeOf: (place) => rangeOf(editor, place, photos.isPlaceholder),
    finder: createFinder(editor, read),
    isEmpty: () => editor.read(() => $isEmptyText($getRoot())),
    pasteWhole: (data, headline) => pasteWhole(editor, data, headline),
    insertPhotos: (files) => photos.insert(files, { kind: 'caret' }),
    run: (command) => runCommand(editor, command),
    isComposing: () => editor.isComposing(),
    pendingPhotos: () => photos.pending(),
    counts: () => counts.peek(),
  };
}

/** One paragraph without a word: what a new bulletin begins with. */
function $isEmptyText(root: RootNode): boolean {
  const [only, ...others] = root.getChildren();
  return others.length === 0 && (only === undefined || ($isParagraphNode(only) && only.isEmpty()));
}

function focusAgain(editor: LexicalEditor): void {
  editor.focus(() => {
    const root = editor.getRootElement();
    // A selected figure draws no focus by itself.
    if (root?.contains(document.activeElement) === false) root.focus({ preventScroll: true });
  });
}

function focusText(editor: LexicalEditor, edge: 'start' | 'end'): void {
  editor.update(() => {
    const block = edge === 'start' ? $getRoot().getFirstChild() : $getRoot().getLastChild();
    if ($isFigureNode(block)) $selectFigure(block);
    else if ($isElementNode(block) && edge === 'start') block.selectStart();
    else if ($isElementNode(block)) block.selectEnd();
    else $getRoot().selectEnd();
  });
  editor.focus();
}

function giveReading(editor: LexicalEditor, $give: () => boolean): boolean {
  if (editor.isComposing()) return false;
  let given = false;
  const isInText = editor.getRootElement()?.contains(document.activeElement) ?? false;
  editor.update(
    () => {
      given = $give();
    },
    // Chosen from another tab, it must not draw the focus into a sheet that is out of sight.
    { discrete: true, tag: [HISTORY_PUSH_TAG, ...(isInText ? [] : [SKIP_DOM_SELECTION_TAG])] },
  );
  return given;
}

const isMissing = (figure: FigureNode, missing: 'photo' | 'caption'): boolean => {
  const { photo, caption } = figure.getValues();
  return missing === 'photo' ? photo === null : caption.trim() === '';
};

/** Selects the first figure that fits, in sight; answers its key. */
function showFigure(
  editor: LexicalEditor,
  fits: (figure: FigureNode, index: number) => boolean,
): string | null {
  let key: string | null = null;
  editor.update(
    () => {
      const figure = $getRoot().getChildren().filter($isFigureNode).find(fits);
      if (figure === undefined) return;
      key = figure.getKey();
      $selectFigure(figure);
    },
    { discrete: true },
  );
  if (key === null) return null;
  editor.getRootElement()?.focus({ preventScroll: true });
  editor.getElementByKey(key)?.scrollIntoView({ block: 'center' });
  return key;
}
