import type { BrowserWindow } from 'electron';
import type { z } from 'zod';
import type { DesktopEvent, DesktopEvents } from '#domain/desktop-contract';
import { channels } from '../channels.ts';

export type TellPage = <E extends DesktopEvent>(
  event: E,
  payload: z.input<DesktopEvents[E]>,
) => void;

/** Sends the shell's events to the page, if there still is one. */
export function tellPageOf(window: BrowserWindow): TellPage {
  return (event, payload) => {
    if (window.isDestroyed()) return;
    window.webContents.send(channels.desktopEvent, { event, payload });
  };
}
