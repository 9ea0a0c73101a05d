import type { KeptPages } from './kept-pages.ts';
import { notFound } from './responses.ts';

/** `app://preview/<id>` and `app://print/<job>`: rendered bulletins, each under its own policy. */
export function serveKept(pages: KeptPages, policy: string, url: URL): Response {
  const html = pages.find(url.pathname.slice(1));
  if (html === null) return notFound();
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    },
  });
}
