import { z } from 'zod';
import { NewsroomError } from '../errors.ts';
import { isJsonObject } from './migrate.ts';
import { type UnknownNode, unknownNode } from './schema.ts';
import { matches } from './shells.ts';

const json = z.json();

/** Wraps what this version does not know: any JSON value, nothing is beneath keeping. */
export function wrap(original: unknown, inline: boolean): UnknownNode {
  // Came out of JSON.parse, so it is JSON; asked all the same, so that the type need not be asserted.
  if (!matches(json, original)) throw new NewsroomError('document-unreadable', { at: 'original' });
  return { type: 'unknown', version: 1, inline, original };
}

/** What a wrapped node holds; any other value as it is. */
export function unwrap(value: unknown): unknown {
  let inner = value;
  while (isJsonObject(inner) && inner['type'] === 'unknown' && matches(unknownNode, inner))
    inner = inner.original;
  return inner;
}

/** A node with everything wrapped in it as it came. The inside of a wrapped node is not touched. */
export function unwrapDeep(node: object): unknown {
  if ('original' in node) return unwrap(node);
  if ('children' in node && Array.isArray(node.children))
    return { ...node, children: node.children.map(unwrapDeep) };
  return node;
}

/** The properties in which a person's words stand, in this version's nodes and likely in a later one's. */
const WORDS = ['text', 'caption', 'alt', 'credit'];

/** A person's words inside a node that is not known, as far as they can be told from its machinery. */
export function unknownText(original: unknown): string {
  if (Array.isArray(original)) return original.map(unknownText).filter(Boolean).join(' ');
  if (!isJsonObject(original)) return '';
  const own = WORDS.map((name) => original[name]).filter((value) => typeof value === 'string');
  return [...own, unknownText(original['children'])].filter(Boolean).join(' ');
}
