import type { Session, WebContents } from 'electron';
import { app } from 'electron';
import { PAGE_ORIGIN, SCHEME } from './protocol/schemes.ts';
import type { Logger } from './log.ts';
import { logger } from './log.ts';

/**
 * What no page may do, whatever gets into it: nothing opens a window, leaves for another address, asks
 * for a permission, attaches a webview or downloads. Must run before the first window is made.
 */
export function denyByDefault(): void {
  const log = logger('security');
  app.on('web-contents-created', (_event, contents) => guard(contents, log));
  app.on('session-created', denyPermissions);
}

function guard(contents: WebContents, log: Logger): void {
  contents.setWindowOpenHandler(() => {
    log.warn('a window was refused');
    return { action: 'deny' };
  });
  contents.on('will-frame-navigate', (event) => {
    if (mayNavigate(event.url, event.isMainFrame)) return;
    log.warn('a navigation was refused');
    event.preventDefault();
  });
  // The frame events cover these too; they are named as well, since a later Electron may part them.
  contents.on('will-navigate', (event) => {
    if (!mayNavigate(event.url, event.isMainFrame)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** The desk may load itself again, and its preview frames may change their page. */
function mayNavigate(address: string, isMainFrame: boolean): boolean {
  const url = new URL(address);
  if (url.protocol !== `${SCHEME}:`) return false;
  return isMainFrame
    ? `${url.protocol}//${url.host}` === PAGE_ORIGIN && url.pathname === '/'
    : url.host === 'preview';
}

function denyPermissions(of: Session): void {
  of.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  of.setPermissionCheckHandler(() => false);
  of.setDevicePermissionHandler(() => false);
  of.on('will-download', (event) => event.preventDefault());
  // It would ask a server for dictionaries, and underlines every Vietnamese word.
  of.setSpellCheckerEnabled(false);
}
