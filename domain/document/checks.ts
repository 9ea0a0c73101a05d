import type { BulletinFields } from '../bulletin.ts';
import { figuresOf } from './photos.ts';
import type { BlockNode, BulletinDocument, FigureNode } from './schema.ts';
import { articleText, inlineText } from './to-text.ts';

/**
 * What a bulletin still lacks before it goes out. Each check answers whether all is well and, where it is
 * not, the places to jump to. Advice, never a bar: the station decides what it airs.
 */

const checkKinds = [
  'headline',
  'author',
  'body',
  'awaiting',
  'captions',
  'credits',
  'comma',
] as const;
export type CheckKind = (typeof checkKinds)[number];

export type CheckPlace =
  | { readonly at: 'field'; readonly field: 'headline' | 'author' | 'photoCredit' }
  | { readonly at: 'body' }
  /** Among the figures, from 0. */
  | {
      readonly at: 'figure';
      readonly figure: number;
      readonly lacks: 'photo' | 'caption' | 'credit';
    }
  | {
      readonly at: 'text';
      /** Among the root's children, from 0. */
      readonly block: number;
      /** Among the paragraphs, from 1: how a person counts. */
      readonly paragraph: number;
      /** Where the comma stands in the block's text without its line breaks, in UTF-16 units. */
      readonly offset: number;
      /** The words on both sides of it. */
      readonly quote: string;
    };

export type Check = {
  readonly kind: CheckKind;
  /** Nothing to mend: `places` is empty. */
  readonly ok: boolean;
  /** How many things were looked at, for the words: "3 ảnh đều có chú thích". */
  readonly seen: number;
  /** How many of them are not well; one place may stand for several. */
  readonly faults: number;
  readonly places: readonly CheckPlace[];
};

/** All checks that have something to look at, in the order they are shown. */
export function checkBulletin(fields: BulletinFields, document: BulletinDocument): Check[] {
  const figures = figuresOf(document);
  return [
    field('headline', fields.headline, { at: 'field', field: 'headline' }),
    field('author', fields.byline.author, { at: 'field', field: 'author' }),
    field('body', articleText(document), { at: 'body' }),
    ...(figures.length === 0 ? [] : checkFigures(fields, figures)),
    ...checkCommas(document),
  ];
}

function field(kind: CheckKind, text: string, place: CheckPlace): Check {
  return result(kind, 1, text.trim() === '' ? [place] : []);
}

function result(
  kind: CheckKind,
  seen: number,
  places: readonly CheckPlace[],
  faults = places.length,
): Check {
  return { kind, ok: faults === 0, seen, faults, places };
}

const CREDIT_FIELD: CheckPlace = { at: 'field', field: 'photoCredit' };

function checkFigures(fields: BulletinFields, figures: readonly FigureNode[]): Check[] {
  const seen = figures.length;
  const lacking = (lacks: 'photo' | 'caption' | 'credit', bad: (figure: FigureNode) => boolean) =>
    figures.flatMap((figure, index) =>
      bad(figure) ? [{ at: 'figure' as const, figure: index, lacks }] : [],
    );
  const uncredited = fields.photoCredit.trim() === '';
  const credits = lacking('credit', ({ credit }) => uncredited && credit.trim() === '');
  return [
    result(
      'awaiting',
      seen,
      lacking('photo', ({ photo }) => photo === null),
    ),
    result(
      'captions',
      seen,
      lacking('caption', ({ caption }) => caption.trim() === ''),
    ),
    // One credit for the bulletin serves them all, so that is where the jump leads.
    result('credits', seen, credits.length === 0 ? [] : [CREDIT_FIELD], credits.length),
  ];
}

/**
 * A comma or semicolon between a letter or digit and a letter: "qua,hiện". Not "1,5", and not inside an
 * address: those are no words. What stands before it is asked last: else every letter of a text would be.
 */
const TIGHT_COMMA = /[,;](?<=[\p{L}\p{M}\p{N}][,;])(?=\p{L})/gu;
const ADDRESS = /:\/\/|www\.|@/i;

function checkCommas(document: BulletinDocument): Check[] {
  let before = 0;
  const places = document.root.children.flatMap((node, block) => {
    const text = wordsOf(node);
    if (text === null) return [];
    before += 1;
    const paragraph = before;
    return [...text.matchAll(TIGHT_COMMA)].flatMap((match): CheckPlace[] => {
      const at = match.index;
      const quote = wordsAround(text, at);
      const offset = text.slice(0, at).replaceAll('\n', '').length;
      return ADDRESS.test(quote) ? [] : [{ at: 'text', block, paragraph, offset, quote }];
    });
  });
  return places.length === 0 ? [] : [result('comma', places.length, places)];
}

/** Text of a block that is one run of words; null for the rest. */
function wordsOf(node: BlockNode): string | null {
  const run = node.type === 'paragraph' || node.type === 'heading' || node.type === 'quote';
  return run ? inlineText(node.children) : null;
}

/** From the space before to the space after, no longer than can be shown. */
function wordsAround(text: string, offset: number): string {
  const before = /\S*$/u.exec(text.slice(0, offset))?.[0] ?? '';
  const after = /^\S*/u.exec(text.slice(offset))?.[0] ?? '';
  return before + after;
}
