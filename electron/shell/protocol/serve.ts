import { protocol } from 'electron';
import { servePage } from './page-host.ts';
import { refusal } from './responses.ts';
import { SCHEME } from './schemes.ts';

/** Answers every `app://` request by its host. */
export function serveProtocol(): void {
  protocol.handle(SCHEME, (request) => {
    if (request.method !== 'GET') return refusal(405);
    const url = new URL(request.url);
    switch (url.host) {
      case 'page':
        return servePage(url);
      default:
        return refusal(404);
    }
  });
}
