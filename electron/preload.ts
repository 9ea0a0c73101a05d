import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Answer } from '#domain/contract';
import type {
  ChosenFile,
  Connection,
  ConnectionTold,
  DesktopBridge,
  DesktopEvent,
  LibraryRefusal,
  NewsroomBridge,
} from '#domain/desktop-contract';
import { channels } from './shell/channels.ts';
import { PortCalls } from './shell/port-calls.ts';

/**
 * The bridge of the page: `window.newsroom` and `window.desktop`. The only user of the port on this
 * side. No event object and no port leaves this file, and no call ever rejects.
 */

type ConnectionListener = (state: Connection, refusal: LibraryRefusal | null) => void;

const calls = new PortCalls();
const connectionListeners = new Set<ConnectionListener>();
let connection: Parameters<ConnectionListener> = ['connecting', null];

function becomes(...now: Parameters<ConnectionListener>): void {
  connection = now;
  for (const listener of connectionListeners) listener(...now);
}

ipcRenderer.on(channels.port, (event) => {
  const port = event.ports[0];
  if (port === undefined) return;
  port.addEventListener('message', (message) => calls.receive(message.data));
  port.start();
  calls.attach((request) => port.postMessage(request));
  becomes('ready', null);
});

ipcRenderer.on(channels.connection, (_event, { state, refusal }: ConnectionTold) => {
  if (state === 'failed' || state === 'refused') calls.fail();
  if (state === 'restarting') calls.detach();
  becomes(state, refusal);
});

const newsroom: NewsroomBridge = {
  call: (name, input) => calls.call(name, input),
  on: (event, listener) => calls.on(event, listener),
  onConnection(listener) {
    connectionListeners.add(listener);
    listener(...connection);
    return () => connectionListeners.delete(listener);
  },
};

/** An answer whatever happens: a refused sender or a call that cannot be cloned rejects `invoke`. */
async function ask<T>(channel: string, ...args: unknown[]): Promise<Answer<T>> {
  try {
    return await ipcRenderer.invoke(channel, ...args);
  } catch {
    return { ok: false, code: 'bad-call', detail: {} };
  }
}

const desktopListeners = new Map<DesktopEvent, Set<(payload: never) => void>>();

/** `never` fits every listener: the shell makes the payload by the event's own schema. */
type Told = { event: DesktopEvent; payload: never };

ipcRenderer.on(channels.desktopEvent, (_event, { event, payload }: Told) => {
  const listeners = desktopListeners.get(event) ?? new Set();
  for (const listener of listeners) listener(payload);
  // A page that never came up has nothing unsaved, and must not keep the window from closing.
  if (event === 'window:closing' && listeners.size === 0) {
    void ask(channels.desktopCall, 'window:closed', { saved: true });
  }
});

const desktop: DesktopBridge = {
  call: (name, input) => ask(channels.desktopCall, name, input),
  on(event, listener) {
    const listeners = desktopListeners.get(event) ?? new Set();
    desktopListeners.set(event, listeners);
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  async ticketFor(file) {
    const path = file instanceof File ? webUtils.getPathForFile(file) : '';
    return path === '' ? null : ask<ChosenFile>(channels.desktopTicket, path);
  },
};

contextBridge.exposeInMainWorld('newsroom', newsroom);
contextBridge.exposeInMainWorld('desktop', desktop);
ipcRenderer.send(channels.askPort);
