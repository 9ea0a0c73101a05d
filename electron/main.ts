import { app } from 'electron';
import { registerSchemes } from './shell/protocol/schemes.ts';
import { serveProtocol } from './shell/protocol/serve.ts';
import { openMainWindow } from './shell/window/main-window.ts';

registerSchemes();
// An event and no top-level await: Electron holds `ready` back until this module is done.
app.once('ready', () => {
  serveProtocol();
  void openMainWindow();
});
