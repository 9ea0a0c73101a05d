import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserWindow } from 'electron';
import { app, dialog } from 'electron';
import { CrashDesk } from './crash/crash-desk.ts';
import { serveDesktop } from './desktop/serve.ts';
import { tellPageOf } from './desktop/tell-page.ts';
import { followSettings } from './follow-settings.ts';
import { hostFor } from './host.ts';
import { logWritten, logger, startLog } from './log.ts';
import { Memory } from './memory.ts';
import { newsroomFile } from './places.ts';
import { Printer } from './print/printer.ts';
import { KeptPages } from './protocol/kept-pages.ts';
import type { PhotoSource } from './protocol/photo-host.ts';
import { serveDeskHosts } from './protocol/serve.ts';
import { dataPlaces } from './start/data-folder.ts';
import { prepareDataFolder, wantedDataFolder } from './start/prepare-data-folder.ts';
import { linkPage } from './supervisor/page-link.ts';
import { NewsroomSupervisor } from './supervisor/newsroom-supervisor.ts';
import { openShellPort } from './supervisor/shell-port.ts';
import { Tickets } from './tickets.ts';
import { ClosingDesk } from './window/closing-desk.ts';
import { tellLeaving } from './window/leaving.ts';
import { loadDesk, makeMainWindow } from './window/main-window.ts';
import { watchForNewsroomTrouble } from './window/newsroom-trouble.ts';
import { ReadingScreen } from './window/reading-screen.ts';
import { watchForTrouble } from './window/trouble.ts';
import type { Say } from './wording/words.ts';
import { sayIn } from './wording/words.ts';

/** The last few previews: a frame may ask for one again while the next is being made. */
const KEPT_PREVIEWS = 8;
const KEPT_PRINTS = 8;

/** A page that comes later than this is in trouble, and the library is opened all the same. */
const LONGEST_LOAD_MS = 5_000;

/** What the page is told of a library that is being made: the welcome needs nothing of it. */
const NEW_LIBRARY = '{"kind":"welcome"}';

/** The desk with its window: the app as people start it. Before the app is ready. */
export function runDesk(namedDataDir: string | null): void {
  const dataDir = folderOrNothing(namedDataDir);
  if (dataDir === null) return;
  // Chromium's own files lie below the data folder, so two libraries share nothing, not even this lock.
  app.setPath('userData', dataPlaces(dataDir).chromium);
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return;
  }
  // Windows groups the taskbar's buttons by it; the installer gives the shortcut the same.
  if (process.platform === 'win32') app.setAppUserModelId('vn.bantin.desk');
  const memory = new Memory(dataPlaces(dataDir).window, app.getVersion());
  const say = sayIn(() => memory.contents.language);
  // Chromium's own parts, such as the order of day and month in a date field; English ones as the system.
  if (memory.contents.language === 'vi') app.commandLine.appendSwitch('lang', 'vi');
  const crashes = new CrashDesk(dataPlaces(dataDir).crashes, logger('crash'));
  crashes.guardShell(say);
  app.once('ready', () => openDesk({ dataDir, memory, say, crashes }));
}

function folderOrNothing(named: string | null): string | null {
  try {
    return prepareDataFolder(named);
  } catch {
    const say = sayIn(() => 'vi');
    const folder = wantedDataFolder(named);
    dialog.showErrorBox(say('folder.unusable'), say('folder.unusable.detail', { folder }));
    app.exit(1);
    return null;
  }
}

type Start = {
  readonly dataDir: string;
  readonly memory: Memory;
  readonly say: Say;
  readonly crashes: CrashDesk;
};

function openDesk({ dataDir, memory, say, crashes }: Start): void {
  const isNew = !existsSync(dataPlaces(dataDir).library);
  const sight = isNew ? NEW_LIBRARY : memory.contents.sight;
  startLog(dataPlaces(dataDir).logs);
  const previews = new KeptPages(KEPT_PREVIEWS);
  const photos: PhotoSource = (sha, size) => supervisor.control('photos:bytes', { sha, size });
  const prints = new KeptPages(KEPT_PRINTS);
  const printer = new Printer({ pages: prints, photos, log: logger('print') });
  const tickets = new Tickets((ticket) => supervisor.control('tickets:grant', ticket));
  const supervisor = new NewsroomSupervisor({
    file: newsroomFile(),
    dataDir,
    actor: 'desk',
    host: hostFor(printer),
    log: logger('newsroom'),
    onCrash: (exitCode) => crashes.report({ what: 'newsroom process', facts: { exitCode } }),
    brief: (process) => tickets.grantAllTo(process),
  });
  if (sight === null) supervisor.start();
  serveDeskHosts({
    photos,
    previews,
    takeSight: firstLoadOnly(sight),
    log: logger('protocol'),
  });

  const window = makeMainWindow(memory, say);
  // The page comes while the rest is set up, all of it in this one turn: nothing of the page is heard before.
  const loaded = loadDesk(window, logger('window'));
  if (sight !== null) startAfter(loaded, supervisor);
  const tell = tellPageOf(window);
  const closing = new ClosingDesk({ window, say, tell });
  const log = logger('desktop');
  const reading = new ReadingScreen(window);
  const own = { window, say, log, memory, tickets, previews, printer, closing, reading };
  serveDesktop({ ...own, supervisor });
  linkPage(window, supervisor);
  followSettings({
    supervisor,
    newsroom: openShellPort(supervisor),
    memory,
    choose: (command) => tell('command:chosen', { command }),
  });
  tellLeaving(window, tell);
  watchForTrouble({
    window,
    say,
    report: (crash) => crashes.report(crash),
    onPageGone: (gone) => closing.pageIsGone(gone),
  });
  watchForNewsroomTrouble({
    window,
    supervisor,
    say,
    language: () => memory.contents.language,
    dataDir,
    lastReport: () => crashes.last,
  });
  focusOnSecondStart(window);
  endWith(window, { printer, supervisor, memory });
}

/** Where the page has something to show before it answers: on two cores its start would take one from the page's. */
function startAfter(loaded: Promise<void>, supervisor: NewsroomSupervisor): void {
  void Promise.race([loaded, sleep(LONGEST_LOAD_MS)]).finally(() => supervisor.start());
}

/** A page that is loaded again asks the newsroom: it is there by then, and knows better. */
function firstLoadOnly(sight: string | null): () => string | null {
  let given = false;
  return () => {
    if (given) return null;
    given = true;
    return sight;
  };
}

function focusOnSecondStart(window: BrowserWindow): void {
  app.on('second-instance', () => {
    if (window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  });
}

type Parts = {
  readonly printer: Printer;
  readonly supervisor: NewsroomSupervisor;
  readonly memory: Memory;
};

/** When the window has gone the library is closed in peace, and the app ends. */
function endWith(window: BrowserWindow, { printer, supervisor, memory }: Parts): void {
  window.once('closed', () => {
    printer.close();
    app.quit();
  });
  app.once('will-quit', (event) => {
    event.preventDefault();
    void Promise.all([supervisor.close(), memory.flush()])
      .then(logWritten)
      .finally(() => app.exit(0));
  });
}
