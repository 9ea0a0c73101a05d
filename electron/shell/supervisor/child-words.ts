import { createInterface } from 'node:readline';
import type { Logger } from '../log.ts';

/**
 * Hundreds of lines a photo, and harmless: sharp brings a GLib of its own beside Electron's on Linux.
 * They would push everything worth reading out of the capped log.
 */
const NOISE = /GLib-GObject-CRITICAL|SharpElectronLinux|ExperimentalWarning|--trace-warnings/;

/** Writes what a child process says into the log, a line at a time. */
export function logWords(words: NodeJS.ReadableStream | null, log: Logger): void {
  if (words === null) return;
  createInterface({ input: words }).on('line', (line) => {
    if (line.trim() !== '' && !NOISE.test(line)) log.warn(line);
  });
}
