/**
 * The content security policies, one a host. All of them start from nothing.
 *
 * Styles on the page: files of our own and `<style>` elements that carry the load's nonce (radix adds
 * some for scroll areas and locked scrolling). `style` attributes are free: Lexical and radix place
 * things with them, and an attribute cannot fetch anything that the other directives do not allow.
 */

const directives = (table: Record<string, string>): string =>
  Object.entries(table)
    .map(([name, value]) => `${name} ${value}`.trim())
    .join('; ');

/** @param nonce of this load, in base64; fresh each time the page is served */
export function pagePolicy(nonce: string): string {
  return directives({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': `'self' 'nonce-${nonce}'`,
    'style-src-attr': "'unsafe-inline'",
    'img-src': "'self' app://photo blob:",
    'font-src': "'self' app://font",
    'connect-src': "'self'",
    'frame-src': 'app://preview',
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  });
}
