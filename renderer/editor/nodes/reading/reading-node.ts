import {
  $applyNodeReplacement,
  type EditorConfig,
  type LexicalNode,
  nodeSchema,
  stringValue,
  TextNode,
  withField,
} from 'lexical';

const readingSchema = nodeSchema<ReadingNode>()({
  spoken: withField(stringValue(), { field: '__spoken' }),
});

/**
 * Words as written and what is said in their place. It is a text node whose words are one piece (`token`
 * mode): the caret steps over it, Backspace takes it whole, and bold reaches it like any other word.
 */
export class ReadingNode extends TextNode {
  __spoken = '';

  override $config() {
    return this.config('reading', { extends: TextNode, json: readingSchema });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const dom = super.createDOM(config);
    const className: unknown = config.theme['reading'];
    if (typeof className === 'string') dom.classList.add(className);
    dom.title = this.__spoken;
    return dom;
  }

  override updateDOM(prevNode: this, dom: HTMLElement, config: EditorConfig): boolean {
    if (prevNode.__spoken !== this.__spoken) dom.title = this.__spoken;
    return super.updateDOM(prevNode, dom, config);
  }

  override updateFromJSON(json: Parameters<TextNode['updateFromJSON']>[0]): this {
    return super.updateFromJSON(json).setMode('token');
  }

  override isTextEntity(): true {
    return true;
  }

  override canInsertTextBefore(): false {
    return false;
  }

  override canInsertTextAfter(): false {
    return false;
  }

  getSpoken(): string {
    return this.getLatest().__spoken;
  }

  setSpoken(spoken: string): this {
    const self = this.getWritable();
    self.__spoken = spoken;
    return self;
  }
}

export function $createReadingNode(text: string, spoken: string): ReadingNode {
  return $applyNodeReplacement(new ReadingNode(text)).setSpoken(spoken).setMode('token');
}

export function $isReadingNode(node: LexicalNode | null | undefined): node is ReadingNode {
  return node instanceof ReadingNode;
}
