// What Electron costs by itself: one window, one page, nothing else. Everything is measured against it.
//   --profile=FOLDER   Chromium's profile
//   --page=URL         absent: one line of text

import { app, BrowserWindow } from 'electron';

const ONE_LINE = 'data:text/html;charset=utf-8,<!doctype html><p>B%E1%BA%A3n tin</p>';

/** @param {string} name */
const option = (name) =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);

app.setPath('userData', option('profile') ?? app.getPath('userData'));
app.once('ready', () => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(option('page') ?? ONE_LINE);
});
