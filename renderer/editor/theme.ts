import type { EditorThemeClasses } from 'lexical';
import styles from './content.module.css';

const name = (key: string): string => styles[key] ?? '';

/** Lexical's names for what stands in the text → classes over the tokens. */
export const editorTheme: EditorThemeClasses = {
  paragraph: name('paragraph'),
  heading: { h2: name('heading2'), h3: name('heading3') },
  quote: name('quote'),
  list: {
    ul: name('list'),
    ol: name('list'),
    listitem: name('item'),
    nested: { listitem: name('nestedItem') },
  },
  link: name('link'),
  hr: name('rule'),
  hrSelected: name('selectedRule'),
  table: name('table'),
  tableCell: name('cell'),
  tableCellHeader: name('headCell'),
  tableCellSelected: name('selectedCell'),
  tableScrollableWrapper: name('tableFrame'),
  tableSelection: name('tableSelection'),
  text: { bold: name('bold'), italic: name('italic'), underline: name('underline') },
  reading: name('reading'),
};
