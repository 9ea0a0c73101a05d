/// <reference types="vite/types/importMeta.d.ts" />
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Reply } from './responses.ts';
import { found, notFound } from './responses.ts';

/**
 * The faces of the paper, Tinos (the metrics of Times), in regular, bold and italic, and one for signs: the
 * files that `domain/publishing/paper-fonts.ts` names. The build copies them beside the shell.
 */
const files = import.meta.glob<string>(
  [
    '../../../node_modules/@fontsource/tinos/files/tinos-{latin,latin-ext,vietnamese,cyrillic}-{400,700}-{normal,italic}.woff2',
    '../../../node_modules/pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf',
  ],
  { query: '?asset', import: 'default', eager: true },
);

/** By the package's own file name: the built ones carry a hash. */
const fonts: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([source, built]) => [path.posix.basename(source), built]),
);

/** Read once: every sheet asks for the same four to eight files, 30 kB each. */
const read = new Map<string, Promise<Buffer>>();

function bytesOf(file: string): Promise<Buffer> {
  const known = read.get(file);
  if (known !== undefined) return known;
  const bytes = readFile(file);
  read.set(file, bytes);
  bytes.catch(() => read.delete(file));
  return bytes;
}

/** `app://font/<file>`: for paper and previews, which have an origin of their own. */
export async function serveFont(url: URL): Promise<Reply> {
  const file = fonts.get(url.pathname.slice(1));
  if (file === undefined) return notFound();
  return found(await bytesOf(file), {
    'content-type': file.endsWith('.ttf') ? 'font/ttf' : 'font/woff2',
    // Fonts are fetched with CORS, and a sandboxed page has no origin that could be named.
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=31536000, immutable',
  });
}
