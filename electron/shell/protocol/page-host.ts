import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pageFolder } from '../places.ts';
import { pagePolicy } from './content-security.ts';
import { fileInside } from './file-inside.ts';
import type { Reply } from './responses.ts';
import { found, notFound, ownFile } from './responses.ts';

/** Stands in index.html wherever the nonce of the load belongs. */
const NONCE_PLACEHOLDER = '__CSP_NONCE__';

/** Stands in index.html where the page finds what it showed the last time. */
const SIGHT_PLACEHOLDER = '"__FIRST_SIGHT__"';

/** Serves the built page: `app://page/` and every file beside it. */
export async function servePage(url: URL, takeSight: () => string | null): Promise<Reply> {
  const name = url.pathname === '/' ? '/index.html' : url.pathname;
  const file = fileInside(pageFolder(), name);
  if (file === null) return notFound();
  try {
    const bytes = await readFile(file);
    return path.basename(file) === 'index.html' ? page(bytes, takeSight()) : ownFile(bytes, file);
  } catch {
    return notFound();
  }
}

function page(bytes: Buffer, sight: string | null): Reply {
  const nonce = randomBytes(16).toString('base64');
  const html = bytes
    .toString('utf8')
    .replaceAll(NONCE_PLACEHOLDER, nonce)
    .replace(SIGHT_PLACEHOLDER, () => dataBlock(sight));
  return found(Buffer.from(html), {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': pagePolicy(nonce),
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
}

/** JSON inside a `script` element, which only `<` can end. */
function dataBlock(json: string | null): string {
  return (json ?? 'null').replaceAll('<', String.raw`\u003c`);
}
