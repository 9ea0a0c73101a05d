import { protocol } from 'electron';
import type { Logger } from '../log.ts';
import { previewPolicy, printPolicy } from './content-security.ts';
import { serveFont } from './font-host.ts';
import { serveKept } from './kept-host.ts';
import type { KeptPages } from './kept-pages.ts';
import { servePage } from './page-host.ts';
import type { PhotoSource } from './photo-host.ts';
import { servePhoto } from './photo-host.ts';
import { refusal } from './responses.ts';
import { SCHEME } from './schemes.ts';

type Sources = {
  readonly photos: PhotoSource;
  readonly previews: KeptPages;
  readonly prints: KeptPages;
  readonly log: Logger;
};

/** Answers every `app://` request by its host. Once the app is ready. */
export function serveProtocol(sources: Sources): void {
  protocol.handle(SCHEME, async (request) => {
    if (request.method !== 'GET') return refusal(405);
    try {
      return await answer(new URL(request.url), sources);
    } catch (error) {
      sources.log.error('a request failed', error);
      return refusal(500);
    }
  });
}

function answer(url: URL, { photos, previews, prints }: Sources): Response | Promise<Response> {
  switch (url.host) {
    case 'page':
      return servePage(url);
    case 'photo':
      return servePhoto(photos, url);
    case 'preview':
      return serveKept(previews, previewPolicy, url);
    case 'print':
      return serveKept(prints, printPolicy, url);
    case 'font':
      return serveFont(url);
    default:
      return refusal(404);
  }
}
