import { assertNever } from '../assert.ts';
import { escapeAttribute, escapeText } from './html-text.ts';
import type { InlineNode, LinkNode } from './schema.ts';
import { unknownText } from './unknown.ts';

/**
 * Words with their formats as HTML. Lexical splits text wherever a format begins or a person's selection
 * once ended; here neighbours of one format share one tag, spaces stand outside the tags, and nothing
 * opens a tag before there is something to show in it.
 */

/** Bits of a text's format that are shown, outermost first, and the element each becomes. */
const TAGS: readonly (readonly [bit: number, tag: string])[] = [
  [1, 'strong'],
  [2, 'em'],
  [8, 'u'],
  [4, 's'],
  [32, 'sub'],
  [64, 'sup'],
];
const SHOWN = TAGS.reduce((bits, [bit]) => bits | bit, 0);
/** The tags of every set of bits, made once: a long bulletin changes its format hundreds of times. */
const OPENING = tagsOfEach((html, tag) => `${html}<${tag}>`);
const CLOSING = tagsOfEach((html, tag) => `</${tag}>${html}`);

function tagsOfEach(add: (html: string, tag: string) => string): readonly string[] {
  return Array.from({ length: SHOWN + 1 }, (_, bits) =>
    TAGS.reduce((html, [bit, tag]) => (bits & bit ? add(html, tag) : html), ''),
  );
}

type Writer = {
  html: string;
  /** What the open tags say. */
  format: number;
  link: LinkNode | null;
  /** White space not yet written: at the end of the block it never is. */
  space: string;
  breaks: number;
};

/** Empty where nothing would be seen. */
export function renderInline(nodes: readonly InlineNode[]): string {
  const writer: Writer = { html: '', format: 0, link: null, space: '', breaks: 0 };
  for (const node of nodes) writeNode(writer, node, null);
  dress(writer, 0, null);
  return writer.html;
}

function writeNode(writer: Writer, node: InlineNode, link: LinkNode | null): void {
  switch (node.type) {
    case 'text':
    case 'tab':
    case 'reading':
      return writeText(writer, node.text, node.format & SHOWN, link);
    case 'linebreak':
      writer.breaks += 1;
      writer.space = '';
      return;
    case 'link':
      for (const child of node.children) writeNode(writer, child, node);
      return;
    case 'unknown':
      return writeText(writer, unknownText(node.original), 0, link);
    default:
      return assertNever(node, 'inline');
  }
}

function writeText(writer: Writer, text: string, format: number, link: LinkNode | null): void {
  const core = text.trim();
  if (core === '') {
    writer.space += text;
    return;
  }
  const start = text.length - text.trimStart().length;
  const space = writer.space + text.slice(0, start);
  if (writer.html !== '' && writer.breaks > 0) {
    writer.html += '<br>'.repeat(writer.breaks);
  } else if (writer.html !== '' && space !== '') {
    // A lone NBSP is meant; anything else between two words is a space.
    const between = space === '\u00a0' ? space : ' ';
    // Within one format the space belongs to it (an underline goes through); else it stands outside.
    if (writer.format === format && writer.link === link) writer.html += between;
    else {
      dress(writer, writer.format & format, writer.link === link ? link : null);
      writer.html += between;
    }
  }
  dress(writer, format, link);
  writer.html += escapeText(core);
  writer.space = text.slice(start + core.length);
  writer.breaks = 0;
}

/** Closes and opens what lies between the open tags and the wanted ones. A link holds its formats. */
function dress(writer: Writer, format: number, link: LinkNode | null): void {
  if (writer.format === format && writer.link === link) return;
  const kept = writer.link === link ? keptOpen(writer.format, format) : 0;
  let tags = CLOSING[writer.format & ~kept] ?? '';
  if (writer.link !== link) {
    if (writer.link !== null) tags += '</a>';
    if (link !== null) tags += `<a href="${escapeAttribute(link.url)}" rel="noopener noreferrer">`;
  }
  writer.html += tags + (OPENING[format & ~kept] ?? '');
  writer.format = format;
  writer.link = link;
}

/** The tags that both have, from the outermost inwards to the first that one of them lacks. */
function keptOpen(open: number, wanted: number): number {
  if (open === 0 || wanted === 0) return 0;
  let kept = 0;
  for (const [bit] of TAGS) {
    if ((open & bit) !== (wanted & bit)) break;
    kept |= bit;
  }
  return kept;
}
