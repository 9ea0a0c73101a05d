import {
  $createParagraphNode,
  $createTextNode,
  $isRangeSelection,
  type BaseSelection,
} from 'lexical';
import { cleanText } from './clean-html.ts';

/** The lines of a plain text; blank ones only part. */
export function toLines(text: string): string[] {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029\v\f]/).map(cleanText);
  return lines.length === 1
    ? lines
    : lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** Each line becomes a paragraph; a single line goes into the words where the caret stands. */
export function $insertPlainText(text: string, selection: BaseSelection): boolean {
  const lines = toLines(text);
  const [only, ...others] = lines;
  if (only === undefined) return true;
  if (others.length === 0) selection.insertText(only);
  else {
    const format = $isRangeSelection(selection) ? selection.format : 0;
    selection.insertNodes(
      lines.map((line) => $createParagraphNode().append($createTextNode(line).setFormat(format))),
    );
  }
  return true;
}
