import type { Session } from 'electron';
import { session } from 'electron';
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

type Host = (url: URL) => Response | Promise<Response>;
type Hosts = Readonly<Record<string, Host>>;

/**
 * Paper is printed in a session of its own, kept in memory: the desk's page cannot reach it, and no
 * bulletin is left in a cache on the disk.
 */
export function paperSession(): Session {
  return session.fromPartition('paper');
}

/** Answers `app://` for the desk's window. Once the app is ready. */
export function serveDeskHosts(photos: PhotoSource, previews: KeptPages, log: Logger): void {
  serve(session.defaultSession, log, {
    page: servePage,
    photo: (url) => servePhoto(photos, url),
    preview: (url) => serveKept(previews, previewPolicy, url),
    font: serveFont,
  });
}

/** Answers `app://` for the hidden window that prints. Once the app is ready. */
export function servePaperHosts(photos: PhotoSource, prints: KeptPages, log: Logger): void {
  serve(paperSession(), log, {
    print: (url) => serveKept(prints, printPolicy, url),
    photo: (url) => servePhoto(photos, url),
    font: serveFont,
  });
}

function serve(of: Session, log: Logger, hosts: Hosts): void {
  of.protocol.handle(SCHEME, async (request) => {
    if (request.method !== 'GET') return refusal(405);
    const url = new URL(request.url);
    const host = Object.hasOwn(hosts, url.host) ? hosts[url.host] : undefined;
    try {
      return (await host?.(url)) ?? refusal(404);
    } catch (error) {
      log.error('a request failed', error);
      return refusal(500);
    }
  });
}
