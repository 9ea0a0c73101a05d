/**
 * What Word, Zalo, Facebook and web pages put on the clipboard, cleaned before Lexical reads it. Small
 * rules, each named after the dirt it takes away; they run in the order of the list.
 */
export type HtmlRule = (body: HTMLElement) => void;

export const htmlRules: readonly HtmlRule[] = [
  dropComments,
  dropUnseen,
  dropPictures,
  innerTablesAreLines,
  plainSpaces,
  weightsAreBoldOrNot,
  dropStyles,
  leafBlocksAreParagraphs,
  noBlocksInItems,
];

/** Word keeps its private markup in comments. */
function dropComments(body: HTMLElement): void {
  const comments = document.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
}

/** What the reader of the page never saw. */
function dropUnseen(body: HTMLElement): void {
  remove(body, 'script, style, meta, link, title, template, noscript, [hidden]');
  for (const element of body.querySelectorAll<HTMLElement>('[style]'))
    if (/display:\s*none|mso-hide:\s*all/i.test(element.getAttribute('style') ?? ''))
      element.remove();
}

/**
 * Pictures of a web page are addresses: fetching them would tell strangers what is being written here,
 * and storing the address would leave a hole in the bulletin. A picture is pasted as a picture.
 */
function dropPictures(body: HTMLElement): void {
  remove(
    body,
    'img, picture, svg, canvas, video, audio, iframe, object, embed, input, select, button',
  );
}

/** Of letters that are pictures (the smileys of Zalo and Facebook), in pixels. */
const LETTER_SIDE = 40;

/** How many pictures a reader of the page saw and `htmlRules` will take away. */
export function picturesIn(body: HTMLElement): number {
  return [...body.querySelectorAll('img')].filter((image) => {
    const sides = [image.width, image.height].filter((side) => side > 0);
    return sides.length === 0 || Math.max(...sides) > LETTER_SIDE;
  }).length;
}

/** A table within a cell, as Word and CMSes lay pages out: Lexical would drop it, so its rows become lines. */
function innerTablesAreLines(body: HTMLElement): void {
  const inner = body.querySelectorAll<HTMLTableElement>(':is(td, th) table');
  // The innermost first: its words are then words of the next.
  for (const table of Array.from(inner).reverse()) {
    const lines = Array.from(table.rows, (row) =>
      Array.from(row.cells, (cell) => cell.textContent.trim()).join(' '),
    );
    table.replaceWith(...lines.flatMap((line) => [body.ownerDocument.createElement('br'), line]));
  }
}

/**
 * One space between words: a CMS pads captions to the middle with runs of no-break spaces. Old keyboards
 * and Macs write combining marks: NFC. And the invisible letters that web pages carry go.
 */
function plainSpaces(body: HTMLElement): void {
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode } = texts;
    currentNode.nodeValue = cleanText(currentNode.nodeValue ?? '');
  }
}

/** Without line breaks: those of HTML mean nothing. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[ \t\u00a0\u2000-\u200a\u202f\u3000]+/g, ' ');
}

/** CSS knows nine weights, the document two. */
function weightsAreBoldOrNot(body: HTMLElement): void {
  for (const element of body.querySelectorAll<HTMLElement>('[style]')) {
    const weight = Number(element.style.fontWeight);
    if (weight > 0) element.style.fontWeight = weight >= 600 ? 'bold' : 'normal';
  }
}

const KEPT_STYLES = ['font-weight', 'font-style', 'text-decoration'] as const;

/** No colours, fonts, sizes, classes: the house has one look. */
function dropStyles(body: HTMLElement): void {
  for (const element of body.querySelectorAll<HTMLElement>('*')) {
    const kept = KEPT_STYLES.map((name) => [name, element.style.getPropertyValue(name)] as const);
    for (const name of element.getAttributeNames())
      if (!KEPT_ATTRIBUTES.has(name) && !isWordItem(element, name)) element.removeAttribute(name);
    for (const [name, value] of kept) if (value !== '') element.style.setProperty(name, value);
  }
}

/** `data-mso-list` and its class are how Lexical knows that a paragraph of Word's is an item of a list. */
const KEPT_ATTRIBUTES = new Set(['href', 'start', 'colspan', 'rowspan', 'data-mso-list']);

const isWordItem = (element: Element, name: string): boolean =>
  name === 'class' && element.className.startsWith('MsoListParagraph');

const BLOCKS =
  'p, h1, h2, h3, h4, h5, h6, ul, ol, li, table, tr, td, th, blockquote, hr, div, section, article, ' +
  'header, footer, main, aside, nav, center, address, pre, dl, dt, dd, figure, figcaption, form, fieldset';
const WRAPPERS =
  'div, section, article, header, footer, main, aside, nav, center, address, dt, dd, figcaption, pre';

/** Zalo and Facebook write a <div> for a line. */
function leafBlocksAreParagraphs(body: HTMLElement): void {
  for (const wrapper of body.querySelectorAll(WRAPPERS)) {
    if (wrapper.querySelector(BLOCKS) !== null) continue;
    const paragraph = body.ownerDocument.createElement('p');
    paragraph.append(...wrapper.childNodes);
    wrapper.replaceWith(paragraph);
  }
}

/** Word wraps the words of an item or a quote in a paragraph of their own. */
function noBlocksInItems(body: HTMLElement): void {
  for (const paragraph of body.querySelectorAll('li > p, blockquote > p')) {
    if (paragraph.nextElementSibling?.tagName === 'P')
      paragraph.append(paragraph.ownerDocument.createElement('br'));
    paragraph.replaceWith(...paragraph.childNodes);
  }
}

function remove(body: HTMLElement, selector: string): void {
  for (const element of body.querySelectorAll(selector)) element.remove();
}
