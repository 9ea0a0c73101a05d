import {
  booleanValue,
  DecoratorNode,
  type LexicalNode,
  nodeSchema,
  rawValue,
  withField,
} from 'lexical';
import type { ReactNode } from 'react';
import { UnknownBox } from './unknown-box.tsx';

const unknownSchema = nodeSchema<UnknownNode>()({
  inline: withField(booleanValue(), { field: '__inline' }),
  original: withField(rawValue<unknown>(), { field: '__original' }),
});

/** What this version of the app does not know: kept to the letter, shown as a labelled box. */
export class UnknownNode extends DecoratorNode<ReactNode> {
  __inline = false;
  __original: unknown = null;

  override $config() {
    return this.config('unknown', { extends: DecoratorNode, json: unknownSchema });
  }

  override createDOM(): HTMLElement {
    return document.createElement(this.isInline() ? 'span' : 'div');
  }

  override updateDOM(): boolean {
    return false;
  }

  override isInline(): boolean {
    return this.getLatest().__inline;
  }

  getOriginal(): unknown {
    return this.getLatest().__original;
  }

  override getTextContent(): string {
    return '';
  }

  override decorate(): ReactNode {
    const { __original: original, __inline: inline } = this.getLatest();
    return <UnknownBox original={original} inline={inline} />;
  }
}

export function $isUnknownNode(node: LexicalNode | null | undefined): node is UnknownNode {
  return node instanceof UnknownNode;
}
