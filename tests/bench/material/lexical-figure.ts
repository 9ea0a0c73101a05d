import {
  $applyNodeReplacement,
  DecoratorNode,
  type DOMExportOutput,
  type SerializedLexicalNode,
  type Spread,
} from 'lexical';

type SerializedFigure = Spread<
  { photo: string | null; caption: string; alt: string; credit: string },
  SerializedLexicalNode
>;

/** The least node that makes Lexical export a figure as the page has it: no view, no behaviour. */
export class PlainFigure extends DecoratorNode<null> {
  #photo = '';
  #caption = '';

  static override getType(): string {
    return 'figure';
  }

  static override clone(node: PlainFigure): PlainFigure {
    return $createPlainFigure(node.#photo, node.#caption, node.getKey());
  }

  static override importJSON(serialized: SerializedFigure): PlainFigure {
    return $applyNodeReplacement($createPlainFigure(serialized.photo ?? '', serialized.caption));
  }

  /** Lexical needs to make one without arguments. */
  static make(photo: string, caption: string, key?: string): PlainFigure {
    const node = new PlainFigure(key);
    node.#photo = photo;
    node.#caption = caption;
    return node;
  }

  override isInline(): boolean {
    return false;
  }

  override exportDOM(): DOMExportOutput {
    const figure = document.createElement('figure');
    const image = document.createElement('img');
    image.setAttribute('src', `app://photo/${this.#photo}`);
    image.setAttribute('alt', this.#caption);
    image.setAttribute('width', '1200');
    image.setAttribute('height', '800');
    const caption = document.createElement('figcaption');
    caption.textContent = this.#caption;
    figure.append(image, caption);
    return { element: figure };
  }

  override decorate(): null {
    return null;
  }
}

function $createPlainFigure(photo: string, caption: string, key?: string): PlainFigure {
  return PlainFigure.make(photo, caption, key);
}
