import type { KeptPages } from './kept-pages.ts';
import type { Reply } from './responses.ts';
import { found, notFound } from './responses.ts';

/** Names a page with nothing on it. */
export const EMPTY_PAGE = 'empty';

/** `app://preview/<id>` and `app://print/<job>`: rendered bulletins, each under its own policy. */
export function serveKept(pages: KeptPages, policy: string, url: URL): Reply {
  const name = url.pathname.slice(1);
  const html = name === EMPTY_PAGE ? '<!doctype html><title></title>' : pages.find(name);
  if (html === null) return notFound();
  return found(Buffer.from(html), {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
}
