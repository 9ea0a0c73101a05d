import { z } from 'zod';
import { photoSha } from '../bulletin.ts';

/**
 * The document is the editor's own JSON, `{schemaVersion, root}`: one format from the editor to the disk
 * to every exporter. The schemas are strict: a node with a property that is not named here is wrapped as
 * `unknown` by `readDocument`, because Lexical would drop the property in silence.
 */

export const SCHEMA_VERSION = 1;

/** Bits of a text's `format`, as Lexical counts them. */
export const TEXT_BOLD = 1;
export const TEXT_ITALIC = 2;
export const TEXT_UNDERLINE = 8;

const version = z.literal(1);
const element = {
  version,
  direction: z.enum(['ltr', 'rtl']).nullable(),
  /** Alignment; pasted text may carry one. */
  format: z.enum(['', 'left', 'start', 'center', 'right', 'end', 'justify']),
  indent: z.int().min(0).max(20),
  /** Format of the words to come: Lexical writes both on any block or link that holds no text. */
  textFormat: z.int().optional(),
  textStyle: z.string().optional(),
};
/** NodeState of a block: read on air only, or shown on the web only. Absent: both. */
export const audience = z.enum(['air', 'web']);
export type Audience = z.infer<typeof audience>;
const blockState = { $: z.strictObject({ audience: audience.optional() }).optional() };

export const textNode = z.strictObject({
  type: z.literal('text'),
  version,
  text: z.string(),
  format: z.int().min(0),
  detail: z.int().min(0),
  mode: z.enum(['normal', 'token', 'segmented']),
  style: z.string(),
});
export const tabNode = z.strictObject({ ...textNode.shape, type: z.literal('tab') });
export const lineBreakNode = z.strictObject({ type: z.literal('linebreak'), version });
/** Words as written, and what is said in their place. */
export const readingNode = z.strictObject({
  type: z.literal('reading'),
  version,
  text: z.string(),
  spoken: z.string(),
  format: z.int().min(0),
});
/** What this version of the app does not know. It is shown as such and goes back to disk untouched. */
export const unknownNode = z.strictObject({
  type: z.literal('unknown'),
  version,
  /** Whether it stands among words or among blocks. */
  inline: z.boolean(),
  original: z.json(),
});

/** http, https and mailto only: the same rule as the shell's, so that no exported page carries another. */
export const linkUrl = z.string().regex(/^(https?:\/\/|mailto:)/i);
export const linkNode = z.strictObject({
  type: z.literal('link'),
  ...element,
  url: linkUrl,
  rel: z.string().nullable().optional(),
  target: z.string().nullable().optional(),
  title: z.string().nullable().optional(),
  get children() {
    return z.array(plainInline);
  },
});
const plainInline = z.discriminatedUnion('type', [
  textNode,
  tabNode,
  lineBreakNode,
  readingNode,
  unknownNode,
]);
const inline = z.discriminatedUnion('type', [
  textNode,
  tabNode,
  lineBreakNode,
  readingNode,
  unknownNode,
  linkNode,
]);

const paragraphShape = {
  type: z.literal('paragraph'),
  ...element,
  children: z.array(inline),
};
export const paragraphNode = z.strictObject({ ...paragraphShape, ...blockState });
export const headingNode = z.strictObject({
  type: z.literal('heading'),
  ...element,
  tag: z.enum(['h2', 'h3']),
  children: z.array(inline),
  ...blockState,
});
export const quoteNode = z.strictObject({
  type: z.literal('quote'),
  ...element,
  children: z.array(inline),
  ...blockState,
});
export const listItemShape = {
  type: z.literal('listitem'),
  ...element,
  value: z.int(),
  checked: z.boolean().optional(),
};
const listShape = {
  type: z.literal('list'),
  ...element,
  listType: z.enum(['bullet', 'number']),
  start: z.int(),
  tag: z.enum(['ul', 'ol']),
  ...blockState,
};
/** Lists nest in their items: the one place where the types are written out, since they recur. */
export type ListItemNode = z.infer<z.ZodObject<typeof listItemShape>> & {
  children: (InlineNode | ListNode)[];
};
export type ListNode = z.infer<z.ZodObject<typeof listShape>> & { children: ListItemNode[] };
export const listItemNode: z.ZodType<ListItemNode> = z.strictObject({
  ...listItemShape,
  children: z.array(z.union([inline, z.lazy(() => listNode)])),
});
export const listNode = z.strictObject({ ...listShape, children: z.array(listItemNode) });
/** Simple tables: no merged cells, so spans are 1. */
export const tableCellNode = z.strictObject({
  type: z.literal('tablecell'),
  ...element,
  colSpan: z.literal(1),
  rowSpan: z.literal(1),
  /** Bits: 1 stands in a heading row (so heads its column), 2 stands in a heading column. */
  headerState: z.int().min(0).max(3),
  width: z.number().optional(),
  backgroundColor: z.null().optional(),
  verticalAlign: z.enum(['middle', 'bottom']).optional(),
  /** Pasted lists and the like stay as unknown: the table around them is still a table. */
  children: z.array(z.discriminatedUnion('type', [paragraphNode, unknownNode])),
});
export const tableRowNode = z.strictObject({
  type: z.literal('tablerow'),
  ...element,
  height: z.number().optional(),
  children: z.array(tableCellNode),
});
export const tableNode = z.strictObject({
  type: z.literal('table'),
  ...element,
  colWidths: z.array(z.number()).optional(),
  rowStriping: z.boolean().optional(),
  frozenColumnCount: z.int().optional(),
  frozenRowCount: z.int().optional(),
  children: z.array(tableRowNode),
  ...blockState,
});
export const horizontalRuleNode = z.strictObject({ type: z.literal('horizontalrule'), version });
/** A photo with its words. `photo` is null while a caption still awaits its photo. */
export const figureNode = z.strictObject({
  type: z.literal('figure'),
  version,
  photo: photoSha.nullable(),
  caption: z.string(),
  /** Words for those who cannot see the photo; empty: the caption serves. */
  alt: z.string(),
  /** Who took it; empty: the bulletin's photo credit serves. */
  credit: z.string(),
  ...blockState,
});

export const block = z.discriminatedUnion('type', [
  paragraphNode,
  headingNode,
  quoteNode,
  listNode,
  tableNode,
  horizontalRuleNode,
  figureNode,
  unknownNode,
]);
export const rootNode = z.strictObject({
  type: z.literal('root'),
  ...element,
  children: z.array(block),
});
export const bulletinDocument = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  root: rootNode,
});

export type TextNode = z.infer<typeof textNode>;
export type InlineNode = z.infer<typeof inline>;
export type LinkNode = z.infer<typeof linkNode>;
export type ReadingNode = z.infer<typeof readingNode>;
export type UnknownNode = z.infer<typeof unknownNode>;
export type ParagraphNode = z.infer<typeof paragraphNode>;
export type HeadingNode = z.infer<typeof headingNode>;
export type QuoteNode = z.infer<typeof quoteNode>;
export type TableNode = z.infer<typeof tableNode>;
export type FigureNode = z.infer<typeof figureNode>;
export type BlockNode = z.infer<typeof block>;
export type BulletinDocument = z.infer<typeof bulletinDocument>;
