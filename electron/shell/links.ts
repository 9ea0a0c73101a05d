import { shell } from 'electron';
import { NewsroomError } from '#domain/errors';

const SAFE = new Set(['http:', 'https:', 'mailto:']);

/** Opens a link outside: in the system's browser, or its mail program. */
export async function openLink(address: string): Promise<void> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !SAFE.has(url.protocol)) throw new NewsroomError('bad-call');
  await shell.openExternal(url.href);
}
