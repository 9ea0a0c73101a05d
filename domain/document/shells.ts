import { z } from 'zod';
import {
  SCHEMA_VERSION,
  headingNode,
  linkNode,
  listItemShape,
  listNode,
  paragraphNode,
  quoteNode,
  rootNode,
  tableCellNode,
  tableNode,
  tableRowNode,
} from './schema.ts';

/**
 * The schemas of what holds children, with the children left unread: a node is judged by its own
 * properties first, so that one strange word wraps that word and not its whole paragraph.
 */
const unread = { children: z.array(z.unknown()) };

export const linkShell = z.strictObject({ ...linkNode.shape, ...unread });
export const paragraphShell = z.strictObject({ ...paragraphNode.shape, ...unread });
export const headingShell = z.strictObject({ ...headingNode.shape, ...unread });
export const quoteShell = z.strictObject({ ...quoteNode.shape, ...unread });
export const listShell = z.strictObject({ ...listNode.shape, ...unread });
export const listItemShell = z.strictObject({ ...listItemShape, ...unread });
export const tableShell = z.strictObject({ ...tableNode.shape, ...unread });
export const tableRowShell = z.strictObject({ ...tableRowNode.shape, ...unread });
export const tableCellShell = z.strictObject({ ...tableCellNode.shape, ...unread });
export const documentShell = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  root: z.strictObject({ ...rootNode.shape, ...unread }),
});

/**
 * Whether a value is as the schema says. The value itself is then used, never zod's copy of it: the copy
 * has the schema's key order, and a document must go back as it came.
 */
export function matches<S extends z.ZodType>(schema: S, value: unknown): value is z.output<S> {
  return schema.safeParse(value).success;
}
