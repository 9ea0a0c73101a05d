import type { PhotoSha } from '../bulletin.ts';
import {
  type BlockNode,
  type BulletinDocument,
  type FigureNode,
  type ParagraphNode,
  SCHEMA_VERSION,
  type TextNode,
} from './schema.ts';

/** Nodes as the editor itself would write them. */
const element = { version: 1, direction: null, format: '', indent: 0 } as const;

export function makeText(text: string, format = 0): TextNode {
  return { type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' };
}

export function makeParagraph(text: string): ParagraphNode {
  return { type: 'paragraph', ...element, children: text === '' ? [] : [makeText(text)] };
}

export function makeFigure(
  words: { caption?: string; alt?: string; credit?: string },
  photo: PhotoSha | null = null,
): FigureNode {
  return { type: 'figure', version: 1, photo, caption: '', alt: '', credit: '', ...words };
}

/** Without blocks: one empty paragraph, for the caret. */
export function makeDocument(blocks: readonly BlockNode[]): BulletinDocument {
  const children = blocks.length === 0 ? [makeParagraph('')] : [...blocks];
  return { schemaVersion: SCHEMA_VERSION, root: { type: 'root', ...element, children } };
}
