// Loaded into Electron's main process before the program, by NODE_OPTIONS, and the same for the desk and
// for the bare window: notes when what happened and writes it to a file. It opens no inspector, which
// would cost time and memory of its own.

'use strict';

const { performance } = require('node:perf_hooks');

const now = () => performance.timeOrigin + performance.now();

if (process.type === 'browser') {
  const moments = { mainRuns: now() };
  // Not for the newsroom and other children.
  delete process.env.NODE_OPTIONS;
  // `electron` can be required only once this turn is over.
  process.nextTick(() => watch(require('electron'), moments));
}

function watch({ app, ipcMain, session }, moments) {
  app.once('ready', () => {
    moments.appReady = now();
    addPreload(session.defaultSession, require('node:path').join(__dirname, 'page-probe.cjs'));
  });
  const usable = new Promise((resolve) => {
    ipcMain.once('bench:usable', (_event, inPage) => resolve(Object.assign(moments, inPage)));
  });
  app.once('browser-window-created', (_event, window) => {
    moments.windowCreated = now();
    window.once('ready-to-show', () => (moments.readyToShow = now()));
    const shown = new Promise((resolve) => {
      window.once('show', () => resolve((moments.shown = now())));
    });
    void Promise.all([usable, shown]).then(() => tell(moments, app, window));
  });
}

function addPreload(session, filePath) {
  if (session.registerPreloadScript) session.registerPreloadScript({ type: 'frame', filePath });
  else session.setPreloads([filePath]);
}

async function tell(moments, app, window) {
  const { BENCH_PROBE_FILE: file, BENCH_PROBE_THEN: then } = process.env;
  if (then !== undefined && then !== 'quit') await window.webContents.executeJavaScript(then);
  const { renameSync, writeFileSync } = require('node:fs');
  writeFileSync(`${file}.half`, JSON.stringify(moments));
  renameSync(`${file}.half`, file);
  if (then === 'quit') app.quit();
}
