import { randomBytes } from 'node:crypto';
import type { BrowserWindow } from 'electron';
import { ipcMain } from 'electron';
import type { ConnectionTold } from '#domain/desktop-contract';
import { channels } from '../channels.ts';
import { isDeskFrame } from '../desktop/sender.ts';
import type { NewsroomState, NewsroomSupervisor } from './newsroom-supervisor.ts';

const connectionOf: Readonly<Record<Exclude<NewsroomState, 'ready'>, ConnectionTold['state']>> = {
  starting: 'connecting',
  restarting: 'restarting',
  failed: 'failed',
  refused: 'refused',
  closed: 'failed',
};

/** Hands the page a fresh port at each load and after each restart, and tells it how things stand. */
export function linkPage(window: BrowserWindow, supervisor: NewsroomSupervisor): void {
  // In memory only, and never the page's: it ends with the window.
  const resume = randomBytes(32).toString('hex');
  /** Whether the page of this load has asked; before that there is nobody to give a port to. */
  let asked = false;
  const follow = (): void => {
    if (!asked || window.isDestroyed()) return;
    const port = supervisor.openPort(resume);
    if (port === null) {
      window.webContents.send(channels.connection, toldOf(supervisor));
    } else {
      window.webContents.postMessage(channels.port, null, [port]);
    }
  };
  const ask = (event: Electron.IpcMainEvent): void => {
    if (event.sender !== window.webContents || !isDeskFrame(event.senderFrame)) return;
    asked = true;
    follow();
  };
  ipcMain.on(channels.askPort, ask);
  window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) asked = false;
  });
  supervisor.onState(follow);
  window.once('closed', () => ipcMain.off(channels.askPort, ask));
}

function toldOf({ state, refusal }: NewsroomSupervisor): ConnectionTold {
  // Ready, and yet no port: the process went this very moment, and its next state follows.
  if (state === 'ready') return { state: 'restarting', refusal: null };
  return { state: connectionOf[state], refusal: state === 'refused' ? refusal : null };
}
