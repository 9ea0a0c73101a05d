import {
  $addUpdateTag,
  $getRoot,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
  PASTE_COMMAND,
} from 'lexical';
import { cleanText } from './clean-html.ts';

/**
 * Puts a whole bulletin that was copied elsewhere into an empty sheet, with its tables and lists. Its first
 * line has become the headline already and is not said twice.
 */
export function pasteWhole(editor: LexicalEditor, data: DataTransfer, headline: string): void {
  // The event's own data is gone once it has been answered.
  const clipboardData = new DataTransfer();
  for (const type of ['text/html', 'text/plain']) {
    const words = data.getData(type);
    if (words !== '') clipboardData.setData(type, words);
  }
  editor.update(() => void $getRoot().selectEnd(), { discrete: true });
  editor.update(
    () => {
      editor.dispatchCommand(
        PASTE_COMMAND,
        new ClipboardEvent('paste', { clipboardData, cancelable: true }),
      );
    },
    { discrete: true },
  );
  editor.update(
    () => {
      const first = $getRoot().getFirstChild();
      if (first === null || $getRoot().getChildrenSize() === 1) return;
      if (wordsOf(first.getTextContent()) !== wordsOf(headline)) return;
      $addUpdateTag(HISTORY_MERGE_TAG);
      first.remove();
    },
    { discrete: true },
  );
  editor.focus();
}

const wordsOf = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim();
