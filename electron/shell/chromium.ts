import { app } from 'electron';

/**
 * Chromium's network service runs inside the main process, as it does by itself on a telephone: nothing here ever
 * speaks to a network, and a process of its own for that costs an old PC 12 MB (measured) and a start.
 * Before the app is ready.
 */
export function keepNetworkInside(): void {
  app.commandLine.appendSwitch('enable-features', 'NetworkServiceInProcess2');
}
