/**
 * A preview whose links lead nowhere. The page's policy would stop them too, but only after the preview
 * has gone and an error stands in its place; a new window is refused before anything happens.
 */
export function withoutWayOut(html: string): string {
  return html.replace(/<head\b[^>]*>|$/i, (head) => `${head}<base target="_blank">`);
}
