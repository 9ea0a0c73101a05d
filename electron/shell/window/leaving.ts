import type { BrowserWindow } from 'electron';
import { powerMonitor } from 'electron';
import type { TellPage } from '../desktop/tell-page.ts';

/**
 * Moments after which the person may not come back: the page saves at once. None of them can be held
 * up for long, so it is told as early as each system allows.
 */
export function tellLeaving(window: BrowserWindow, tell: TellPage): void {
  const leaving = (): void => tell('window:leaving', {});
  window.on('blur', leaving);
  window.on('minimize', leaving);
  // Windows logs off or shuts down.
  window.on('query-session-end', leaving);
  window.on('session-end', leaving);
  powerMonitor.on('suspend', leaving);
  powerMonitor.on('lock-screen', leaving);
  powerMonitor.on('shutdown', leaving);
  window.once('closed', () => {
    powerMonitor.off('suspend', leaving);
    powerMonitor.off('lock-screen', leaving);
    powerMonitor.off('shutdown', leaving);
  });
}
