// One page of the handbook: Markdown as people read it on the web, made into HTML for the desk when the
// desk is built. The desk itself parses no Markdown.

import { Marked } from 'marked';

/**
 * @typedef {object} Heading
 * @property {string} id the anchor
 * @property {string} text
 */
/**
 * @typedef {object} HandbookPage
 * @property {string} title of the page: its first-level heading
 * @property {Heading[]} headings of the second level, in order
 * @property {string} html
 * @property {string[]} pictures as the page names them, each once
 */

/**
 * @param {string} markdown
 * @param {(picture: string) => string} address where a picture of the page is found on the screen
 * @returns {HandbookPage}
 */
export function handbookPage(markdown, address) {
  /** @type {Heading[]} */
  const headings = [];
  /** @type {Set<string>} */
  const pictures = new Set();
  let title = '';
  const marked = new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth }) {
        const inner = this.parser.parseInline(tokens);
        const text = this.parser.parseInline(tokens, this.parser.textRenderer);
        if (depth === 1) title = text;
        if (depth !== 2) return `<h${depth}>${inner}</h${depth}>\n`;
        const id = `muc-${headings.length + 1}`;
        headings.push({ id, text });
        return `<h2 id="${id}" tabindex="-1">${inner}</h2>\n`;
      },
      image({ href, text }) {
        pictures.add(href);
        return `<img src="${escaped(address(href))}" alt="${escaped(text)}" loading="lazy">`;
      },
      // A link leads to another page of the handbook, or nowhere: the desk needs no line.
      link({ href, tokens }) {
        const page = /^\.?\/?([a-z-]+)\.md$/.exec(href)?.[1];
        const inner = this.parser.parseInline(tokens);
        return page === undefined ? inner : `<a href="#${page}" data-page="${page}">${inner}</a>`;
      },
      html: ({ text }) => escaped(text),
    },
  });
  const html = marked.parse(markdown, { async: false });
  return { title, headings, html, pictures: [...pictures] };
}

/** @param {string} text */
function escaped(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
