import sanitizeHtml from 'sanitize-html';

/** What a page says: to its reader, and to the programs that quote it elsewhere. */
export type PageContent = {
  readonly words: string;
  /** The pictures that stand in the file itself, in order; null: it is somewhere else. */
  readonly pictures: readonly (Uint8Array | null)[];
  /** What search engines and social sites show of it, and what is read out for a picture. */
  readonly quoted: ReadonlySet<string>;
};

const DATA_URL = /^data:image\/[\w.+-]+;base64,([A-Za-z0-9+/=\s]+)$/i;
const QUOTED_META = /^(description|author|og:title|og:description|og:site_name)$/;
/** As our own page has it: it never holds a `<`. */
const JSON_LD = /<script\b[^>]*application\/ld\+json[^>]*>([^<]*)<\/script>/gi;

/** Where a reader sees a gap, and the HTML may have none. */
const BLOCK_ENDS = /<\/(?:p|h\d|li|td|th|div|figcaption)\s*>|<br\b[^>]*>/gi;

export function readPage(html: string): PageContent {
  const pictures: (Uint8Array | null)[] = [];
  const quoted = new Set<string>();
  const quote = (text: string | undefined): void => {
    const words = plain(text ?? '');
    if (words !== '') quoted.add(words);
  };
  const text = sanitizeHtml(html.replaceAll(BLOCK_ENDS, '$& '), {
    allowedTags: [],
    allowedAttributes: {},
    transformTags: {
      img: (tagName, attribs) => {
        const base64 = DATA_URL.exec(attribs['src'] ?? '')?.[1];
        pictures.push(base64 === undefined ? null : Buffer.from(base64, 'base64'));
        quote(attribs['alt']);
        return { tagName, attribs: {} };
      },
      meta: (tagName, attribs) => {
        const name = attribs['name'] ?? attribs['property'] ?? '';
        if (QUOTED_META.test(name)) quote(attribs['content']);
        return { tagName, attribs: {} };
      },
    },
  });
  for (const [, json = ''] of html.matchAll(JSON_LD))
    for (const value of stringsOf(json)) quote(value);
  return { words: plain(unescaped(text)), pictures, quoted };
}

/** Text out of sanitize-html, which leaves these three signs escaped. */
export function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** White space is the browser's to choose. */
function plain(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}

/** Every text of the JSON; of what is no JSON, all of it. */
function stringsOf(json: string): string[] {
  try {
    const strings: string[] = [];
    JSON.parse(json, (_key, value: unknown) => {
      if (typeof value === 'string') strings.push(value);
      return value;
    });
    return strings;
  } catch {
    return [json];
  }
}
