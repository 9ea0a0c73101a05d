/**
 * The content security policies, one a host. All of them start from nothing.
 *
 * Styles on the page: files of our own and `<style>` elements that carry the load's nonce (radix adds
 * some for scroll areas and locked scrolling). `style` attributes are free: Lexical and radix place
 * things with them, and an attribute cannot fetch anything that the other directives do not allow.
 */

const policy = (table: Readonly<Record<string, string>>): string =>
  Object.entries(table)
    .map(([name, value]) => `${name} ${value}`.trim())
    .join('; ');

/** @param nonce of this load, in base64; fresh each time the page is served */
export function pagePolicy(nonce: string): string {
  return policy({
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

/** What our own renderers make of a bulletin: their styles stand in the page, scripts nowhere. */
const rendered = {
  'default-src': "'none'",
  'style-src': "'unsafe-inline'",
  'img-src': 'app://photo data:',
  'font-src': 'app://font data:',
  'base-uri': "'none'",
  'form-action': "'none'",
} as const;

/** A preview inside the desk's page. */
export const previewPolicy = policy({
  ...rendered,
  'frame-ancestors': 'app://page',
  sandbox: '',
});

/**
 * Paper in the hidden window, which has a session of its own. Without `sandbox`: that gives every sheet an
 * origin and so a process of its own, 60 ms a sheet (measured); scripts have no source here all the same.
 */
export const printPolicy = policy({ ...rendered, 'frame-ancestors': "'none'" });
