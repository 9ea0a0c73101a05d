import { $getRoot, type LexicalEditor, type SerializedLexicalNode } from 'lexical';
import {
  block,
  type BlockNode,
  type BulletinDocument,
  rootNode,
  SCHEMA_VERSION,
} from '#domain/document/schema';
import { matches } from '#domain/document/shells';

/**
 * What stands in the editor, as a document. `leaveOut` names blocks that are not to be stored: photos
 * still on their way.
 */
export function currentDocument(
  editor: LexicalEditor,
  leaveOut: (key: string) => boolean,
): BulletinDocument {
  // Reading flushes what a key just before may have left pending.
  const keys = editor.read(() => $getRoot().getChildrenKeys());
  const { root } = editor.getEditorState().toJSON();
  const children = root.children.filter((_child, index) => !leaveOut(keys[index] ?? ''));
  return {
    schemaVersion: SCHEMA_VERSION,
    root: { ...rootNode.parse({ ...root, children: [] }), children: children.map(toBlock) },
  };
}

/**
 * The transforms of schema-guard.ts keep every block within the schema. Should one slip through all the
 * same, it is kept as it is and shown as unknown at the next opening: never refused, never lost.
 */
function toBlock(node: SerializedLexicalNode): BlockNode {
  const json = toStored(node);
  return matches(block, json)
    ? json
    : block.parse({ type: 'unknown', version: 1, inline: false, original: json });
}

/** The properties in which a person's words stand. */
const WORDS = new Set(['text', 'spoken', 'caption', 'alt', 'credit']);

/** Properties of Lexical's text nodes that say nothing about a reading, and are not in its schema. */
const MEANINGLESS = new Set(['mode', 'detail', 'style']);

/**
 * A node as JSON: without `undefined`, and its words in NFC. Normalising belongs here, on the way to the
 * disk; done while typing it scrambles the word under the caret (tried).
 */
function toStored(node: SerializedLexicalNode): Record<string, unknown> {
  const stored: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    if (value === undefined || (node.type === 'reading' && MEANINGLESS.has(key))) continue;
    if (WORDS.has(key) && typeof value === 'string') stored[key] = value.normalize('NFC');
    else if (key === 'children' && Array.isArray(value)) stored[key] = value.map(toStored);
    else stored[key] = value;
  }
  return stored;
}
