import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import { app, ipcMain } from 'electron';
import type { Answer } from '#domain/contract';
import type { DesktopCall } from '#domain/desktop-contract';
import type { BoundCall } from '../bound-call.ts';
import { answerFrom, bindCall } from '../bound-call.ts';
import { channels } from '../channels.ts';
import { openLink } from '../links.ts';
import type { Logger } from '../log.ts';
import type { Memory } from '../memory.ts';
import type { Printer } from '../print/printer.ts';
import type { KeptPages } from '../protocol/kept-pages.ts';
import { SCHEME } from '../protocol/schemes.ts';
import type { NewsroomSupervisor } from '../supervisor/newsroom-supervisor.ts';
import type { Tickets } from '../tickets.ts';
import { showBadge } from '../window/badge.ts';
import type { ClosingDesk } from '../window/closing-desk.ts';
import type { ReadingScreen } from '../window/reading-screen.ts';
import { dressWindow } from '../window/main-window.ts';
import type { Say } from '../wording/words.ts';
import { writeClipboard } from './clipboard.ts';
import { askForFiles, askForTarget } from './dialogs.ts';
import { readTicket, showTarget, writePaper, writeRescue, writeTicket } from './files.ts';
import { isDeskFrame } from './sender.ts';
import { withoutWayOut } from './without-way-out.ts';

/** What the page may ask of the shell, and who does it. */
export type Desk = {
  readonly window: BrowserWindow;
  readonly say: Say;
  readonly log: Logger;
  readonly memory: Memory;
  readonly tickets: Tickets;
  readonly previews: KeptPages;
  readonly printer: Printer;
  readonly closing: ClosingDesk;
  readonly reading: ReadingScreen;
  readonly supervisor: NewsroomSupervisor;
};

/** Answers the page's calls. Anyone else's are refused before they are looked at. */
export function serveDesktop(desk: Desk): void {
  const table: Readonly<Record<DesktopCall, BoundCall>> = {
    ...fileCalls(desk),
    ...windowCalls(desk),
  };
  const ticket = bindCall(desk.log, ticketSchema, (file) => readTicket(desk.tickets, file));
  ipcMain.handle(channels.desktopCall, (event, name: unknown, input: unknown) =>
    forDesk(desk, event, () => answerFrom(table, name, input)),
  );
  ipcMain.handle(channels.desktopTicket, (event, file: unknown) =>
    forDesk(desk, event, () => ticket(file)),
  );
}

/** Loaded with the first call. */
function schemaOf<C extends DesktopCall>(name: C) {
  return async () => (await import('#domain/desktop-contract')).desktopCalls[name];
}

async function ticketSchema() {
  const { chosenFile, droppedPath } = await import('#domain/desktop-contract');
  return { input: droppedPath, output: chosenFile };
}

async function forDesk(
  { window, log }: Desk,
  event: IpcMainInvokeEvent,
  answer: () => Promise<Answer<unknown>>,
): Promise<Answer<unknown>> {
  if (event.sender === window.webContents && isDeskFrame(event.senderFrame)) return answer();
  log.warn('a call from a foreign frame was refused');
  return { ok: false, code: 'bad-call', detail: {} };
}

function fileCalls({ window, say, log, tickets }: Desk) {
  const around = { window, say };
  return {
    'files:choose': bindCall(log, schemaOf('files:choose'), async ({ purpose }) => {
      const files = await askForFiles(around, purpose);
      return Promise.all(files.map((file) => readTicket(tickets, file)));
    }),
    'files:chooseTarget': bindCall(
      log,
      schemaOf('files:chooseTarget'),
      async ({ kind, suggestedName }) => {
        const target = await askForTarget(around, kind, suggestedName);
        return target === null ? null : writeTicket(tickets, target);
      },
    ),
    'files:show': bindCall(log, schemaOf('files:show'), (input) => {
      showTarget(tickets, input);
      return {};
    }),
    'files:rescueText': bindCall(
      log,
      schemaOf('files:rescueText'),
      async ({ suggestedName, text }) => {
        const file = await askForTarget(around, 'text', suggestedName);
        if (file !== null) await writeRescue(file, text);
        return { saved: file !== null };
      },
    ),
  };
}

function windowCalls(desk: Desk) {
  const { window, say, log, memory, previews, printer, closing, reading, supervisor } = desk;
  return {
    'clipboard:write': bindCall(log, schemaOf('clipboard:write'), async (content) => {
      await writeClipboard(content);
      return {};
    }),
    'links:open': bindCall(log, schemaOf('links:open'), async ({ url }) => {
      await openLink(url);
      return {};
    }),
    'preview:show': bindCall(log, schemaOf('preview:show'), ({ html }) => ({
      url: `${SCHEME}://preview/${previews.keep(withoutWayOut(html))}`,
    })),
    'paper:print': bindCall(log, schemaOf('paper:print'), async (sheet) => ({
      printed: await printer.onPaper(sheet),
    })),
    'paper:save': bindCall(log, schemaOf('paper:save'), async ({ html, title, suggestedName }) => {
      const file = await askForTarget({ window, say }, 'pdf', suggestedName);
      if (file === null) return { name: null };
      return writePaper(file, await printer.toPdf({ html, title, header: '', footer: '' }));
    }),
    'window:closed': bindCall(log, schemaOf('window:closed'), (answer) => {
      closing.pageAnswered(answer);
      return {};
    }),
    'window:dress': bindCall(log, schemaOf('window:dress'), (dress) => {
      dressWindow(window, memory, dress);
      return {};
    }),
    'window:sight': bindCall(log, schemaOf('window:sight'), ({ sight }) => {
      memory.change({ sight });
      return {};
    }),
    'window:badge': bindCall(log, schemaOf('window:badge'), (badge) => {
      showBadge(window, badge);
      return {};
    }),
    'window:reading': bindCall(log, schemaOf('window:reading'), ({ on }) => {
      reading.set(on);
      return {};
    }),
    'newsroom:retry': bindCall(log, schemaOf('newsroom:retry'), async () => {
      supervisor.start();
      await supervisor.settled();
      return {};
    }),
    'app:facts': bindCall(log, schemaOf('app:facts'), () => ({
      version: app.getVersion(),
      electron: process.versions.electron,
      platform: process.platform,
    })),
  };
}
