import sanitizeHtml from 'sanitize-html';

/** What a reader of a page sees: its words and its pictures, without markup, script or style. */
export type PageContent = {
  readonly words: string;
  /** The pictures that stand in the file itself, in order; null: it is somewhere else. */
  readonly pictures: readonly (Uint8Array | null)[];
};

const DATA_URL = /^data:image\/[\w.+-]+;base64,([A-Za-z0-9+/=\s]+)$/i;

export function readPage(html: string): PageContent {
  const pictures: (Uint8Array | null)[] = [];
  const text = sanitizeHtml(html, {
    allowedTags: [],
    allowedAttributes: {},
    transformTags: {
      img: (tagName, attribs) => {
        const base64 = DATA_URL.exec(attribs['src'] ?? '')?.[1];
        pictures.push(base64 === undefined ? null : Buffer.from(base64, 'base64'));
        return { tagName, attribs: {} };
      },
    },
  });
  return { words: plain(text), pictures };
}

/** sanitize-html leaves these three escaped; white space is the browser's to choose. */
function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
