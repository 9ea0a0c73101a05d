import {
  $applyNodeReplacement,
  DecoratorNode,
  type DOMExportOutput,
  type LexicalNode,
  nodeSchema,
  nullable,
  stringValue,
  withField,
} from 'lexical';
import type { ReactNode } from 'react';
import type { PhotoSha } from '#domain/bulletin';
import { $audienceOf } from '../../audience/block-audience.ts';
import { FigureSlot } from './figure-slot.tsx';
import { type FigureValues, type FigureWord, figureWords } from './figure-values.ts';

const figureSchema = nodeSchema<FigureNode>()({
  photo: withField(nullable(stringValue()), { field: '__photo' }),
  caption: withField(stringValue(), { field: '__caption' }),
  alt: withField(stringValue(), { field: '__alt' }),
  credit: withField(stringValue(), { field: '__credit' }),
});

/**
 * A photo with its words: a block of its own that the caret steps over. (Two underscores are Lexical's
 * way of naming what it copies from version to version; `getValues` asks the latest.)
 */
export class FigureNode extends DecoratorNode<ReactNode> {
  __photo: PhotoSha | null = null;
  __caption = '';
  __alt = '';
  __credit = '';

  override $config() {
    return this.config('figure', { extends: DecoratorNode, json: figureSchema });
  }

  override createDOM(): HTMLElement {
    return document.createElement('div');
  }

  override updateDOM(): boolean {
    return false;
  }

  /** For other programs' clipboards; the photo itself cannot travel as an `app://` address. */
  override exportDOM(): DOMExportOutput {
    const element = document.createElement('figure');
    const caption = element.appendChild(document.createElement('figcaption'));
    caption.textContent = this.getValues().caption;
    return { element };
  }

  override isInline(): false {
    return false;
  }

  override getTextContent(): string {
    return this.getValues().caption;
  }

  getValues(): FigureValues {
    const { __photo: photo, __caption: caption, __alt: alt, __credit: credit } = this.getLatest();
    return { photo, caption, alt, credit, audience: $audienceOf(this) };
  }

  setPhoto(photo: PhotoSha | null): this {
    const self = this.getWritable();
    self.__photo = photo;
    return self;
  }

  setWord(word: FigureWord, value: string): this {
    const self = this.getWritable();
    self[`__${word}`] = value;
    return self;
  }

  hasWords(): boolean {
    const values = this.getValues();
    return figureWords.some((word) => values[word].trim() !== '');
  }

  override decorate(): ReactNode {
    return <FigureSlot nodeKey={this.getKey()} values={this.getValues()} />;
  }
}

export function $createFigureNode(): FigureNode {
  return $applyNodeReplacement(new FigureNode());
}

export function $isFigureNode(node: LexicalNode | null | undefined): node is FigureNode {
  return node instanceof FigureNode;
}
