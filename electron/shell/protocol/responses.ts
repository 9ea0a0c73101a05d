import path from 'node:path';

/** What the build makes; anything else is served as bytes that no browser runs. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** What a host of `app://` answers: read whole, and sent in one piece. */
export type Reply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};

/** A file that came with the app. */
export function ownFile(body: Buffer, name: string): Reply {
  return found(body, {
    'content-type': CONTENT_TYPES[path.extname(name).toLowerCase()] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
  });
}

/** Nobody guesses a type from the bytes, whatever is sent. */
export function found(body: Buffer, headers: Reply['headers']): Reply {
  return { status: 200, headers: { ...headers, ...unguessed }, body };
}

export function notFound(): Reply {
  return refusal(404);
}

export function refusal(status: number): Reply {
  return { status, headers: unguessed, body: Buffer.alloc(0) };
}

const unguessed = { 'x-content-type-options': 'nosniff' } as const;
