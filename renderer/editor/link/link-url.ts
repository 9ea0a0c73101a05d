import { linkUrl } from '#domain/document/schema';

/** http, https and mailto: the schema's rule, so that no exported page carries another. */
export const isLinkUrl = (url: string): boolean => linkUrl.safeParse(url).success;

/**
 * What a person typed as an address, made whole: "baodientu.vn" and "ten@thu.vn" are how people write
 * them. Null: it is none.
 */
export function toLinkUrl(typed: string): string | null {
  const text = typed.trim();
  if (/\s/.test(text)) return null;
  if (isLinkUrl(text)) return isWhole(text) ? text : null;
  if (/^[^@/:]+@[^@/:]+\.[^@/:.]+$/.test(text)) return `mailto:${text}`;
  if (/^[^:/@]+\.[^:/@.]{2,}(?:[:/?#].*)?$/.test(text)) return `https://${text}`;
  return null;
}

function isWhole(url: string): boolean {
  try {
    const { protocol, host, pathname } = new URL(url);
    return protocol === 'mailto:' ? pathname.includes('@') : host !== '';
  } catch {
    return false;
  }
}
