import { Readable } from 'node:stream';
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
import type { Reply } from './responses.ts';
import { refusal } from './responses.ts';
import { SCHEME } from './schemes.ts';

type Host = (url: URL) => Reply | Promise<Reply>;
type Hosts = Readonly<Record<string, Host>>;

/**
 * Paper is printed in a session of its own, kept in memory: the desk's page cannot reach it, and no
 * bulletin is left in a cache on the disk.
 */
export function paperSession(): Session {
  return session.fromPartition('paper');
}

type DeskHosts = {
  readonly photos: PhotoSource;
  readonly previews: KeptPages;
  /** What the page showed first the last time, for its one first load. */
  readonly takeSight: () => string | null;
  readonly log: Logger;
};

/** Answers `app://` for the desk's window. Once the app is ready. */
export function serveDeskHosts({ photos, previews, takeSight, log }: DeskHosts): void {
  serve(session.defaultSession, log, {
    page: (url) => servePage(url, takeSight),
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

/**
 * By Electron's older call, which takes a stream of bytes. `protocol.handle` speaks in `Request` and
 * `Response`: Node compiles its whole fetch for them, 60 ms of CPU before the page's first byte, and each
 * file then comes through three layers of streams (measured). (The call that takes bytes as they are would
 * let any origin read them: Electron adds the header for it.)
 */
function serve(of: Session, log: Logger, hosts: Hosts): void {
  of.protocol.registerStreamProtocol(SCHEME, ({ method, url }, respond) => {
    void replyTo(method, url, hosts, log).then(({ status, headers, body }) =>
      respond({
        statusCode: status,
        headers,
        data: Readable.from(body, { objectMode: false, highWaterMark: body.length }),
      }),
    );
  });
}

/** Rejects never: a request without an answer would wait for ever. */
async function replyTo(method: string, address: string, hosts: Hosts, log: Logger): Promise<Reply> {
  if (method !== 'GET') return refusal(405);
  try {
    const url = new URL(address);
    const host = Object.hasOwn(hosts, url.host) ? hosts[url.host] : undefined;
    return (await host?.(url)) ?? refusal(404);
  } catch (error) {
    log.error('a request failed', error);
    return refusal(500);
  }
}
