import { type BulletinFields, type PhotoSha, emptyFields } from '#domain/bulletin';
import { writeDocument } from '#domain/document/read';
import {
  type BlockNode,
  type BulletinDocument,
  type InlineNode,
  type ListItemNode,
  SCHEMA_VERSION,
  TEXT_BOLD,
  TEXT_ITALIC,
} from '#domain/document/schema';
import { type Random, seededRandom } from './random.ts';
import { caption, headline, sentence, wordCount } from './sentences.ts';

/** The bulletins that are measured: the same letters in every run. */

export const LONG_WORDS = 10_000;
export const LONG_PHOTOS = 20;
/** A real one, such as stations read every day: six paragraphs, three photos, 6 kB. */
const USUAL_PARAGRAPHS = 6;
const USUAL_SENTENCES = 3;
export const USUAL_PHOTOS = 3;

const block = { version: 1, direction: null, format: '', indent: 0 } as const;

/** 10,000 words: paragraphs, a heading and a list now and then, the photos evenly between them. */
export function longDocument(photos: readonly PhotoSha[]): BulletinDocument {
  const random = seededRandom(10_000);
  const blocks: BlockNode[] = [];
  const wordsAPhoto = LONG_WORDS / photos.length;
  let words = 0;
  let shown = 0;
  while (words < LONG_WORDS) {
    const next = nextBlocks(random, blocks.length);
    for (const made of next) words += wordCount(textOf(made));
    blocks.push(...next);
    if (words >= wordsAPhoto * (shown + 0.5)) blocks.push(figureBlock(random, photos[shown++]));
  }
  return documentOf(blocks);
}

/** @param photos three, or as many nulls for figures that still await theirs */
export function usualDocument(photos: readonly PhotoSha[]): BulletinDocument {
  const random = seededRandom(6);
  const blocks: BlockNode[] = [];
  for (let at = 0; at < USUAL_PARAGRAPHS; at += 1) {
    blocks.push(paragraphBlock(random, USUAL_SENTENCES, false));
    if (at % 2 === 0) blocks.push(figureBlock(random, photos[at / 2]));
  }
  return documentOf(blocks);
}

export function usualFields(seed = 1): BulletinFields {
  return {
    ...emptyFields(),
    headline: headline(seededRandom(seed)),
    byline: { author: 'Nông Thị Hiền', unit: 'Đài truyền thanh xã Suối Vàng' },
    photoCredit: 'Đoàn Thanh niên xã',
    place: 'Thôn Bến Đò',
    eventDate: '2026-05-12',
    topic: 'Nông thôn mới',
  };
}

/** Written syllables of the whole document, captions included. */
export function documentWords(document: BulletinDocument): number {
  return document.root.children.reduce((sum, made) => sum + wordCount(textOf(made)), 0);
}

export function documentBytes(document: BulletinDocument): number {
  return Buffer.byteLength(writeDocument(document));
}

function documentOf(children: BlockNode[]): BulletinDocument {
  return { schemaVersion: SCHEMA_VERSION, root: { type: 'root', ...block, children } };
}

function nextBlocks(random: Random, at: number): BlockNode[] {
  if (at % 17 === 8) return [listBlock(random)];
  const heading = at % 13 === 6 ? [headingBlock(random)] : [];
  return [...heading, paragraphBlock(random, 2 + Math.floor(random() * 3), true)];
}

/** @param dressed with bold and italic words in it, as people who have a toolbar write */
function paragraphBlock(random: Random, sentences: number, dressed: boolean): BlockNode {
  const plain = text(Array.from({ length: sentences }, () => sentence(random)).join(' '));
  const children: InlineNode[] = dressed
    ? [plain, text(' Tin cho biết: ', TEXT_BOLD), text(sentence(random), TEXT_ITALIC)]
    : [plain];
  return { type: 'paragraph', ...block, textFormat: 0, textStyle: '', children };
}

function headingBlock(random: Random): BlockNode {
  return { type: 'heading', ...block, tag: 'h2', children: [text(caption(random))] };
}

function listBlock(random: Random): BlockNode {
  return {
    type: 'list',
    ...block,
    listType: 'bullet',
    start: 1,
    tag: 'ul',
    children: [listItem(random, 1), listItem(random, 2), listItem(random, 3)],
  };
}

function listItem(random: Random, value: number): ListItemNode {
  return { type: 'listitem', ...block, value, children: [text(caption(random))] };
}

function figureBlock(random: Random, photo: PhotoSha | undefined): BlockNode {
  return {
    type: 'figure',
    version: 1,
    photo: photo ?? null,
    caption: caption(random),
    alt: '',
    credit: '',
  };
}

function text(words: string, format = 0): InlineNode {
  return { type: 'text', version: 1, text: words, format, detail: 0, mode: 'normal', style: '' };
}

function textOf(node: object): string {
  if ('text' in node && typeof node.text === 'string') return node.text;
  if ('caption' in node && typeof node.caption === 'string') return node.caption;
  return 'children' in node && Array.isArray(node.children)
    ? node.children.map(textOf).join(' ')
    : '';
}
