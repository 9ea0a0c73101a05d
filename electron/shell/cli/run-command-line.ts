import { app } from 'electron';
import path from 'node:path';
import { logger, logToStderr } from '../log.ts';
import type { Command, Order, ReadCommand } from './command.ts';
import { libraryFor } from './library-for.ts';
import { end, ExitCode, FIRST_LANGUAGE, outliveReaders, reasonOf, write } from './output.ts';
import { runCommand, runReading } from './run-command.ts';
import {
  makeTemporaryFolder,
  removeLeftFolders,
  removeTemporaryFolder,
} from './temporary-folder.ts';
import { usage, wordMisuse } from './usage.ts';

/** The app without a window. Before the app is ready. */
export function runCommandLine(order: Exclude<Order, { kind: 'desk' }>): void {
  logToStderr();
  outliveReaders();
  endOnFailure();
  if (order.kind === 'command') {
    runWithoutWindow(order.command);
  } else if (order.kind === 'help') {
    void write(process.stdout, usage(order.verb)).then(() => end(ExitCode.done));
  } else {
    const text = `${wordMisuse(order.misuse)}\n\n${usage(order.verb)}`;
    void write(process.stderr, text).then(() => end(ExitCode.misuse));
  }
}

/** Electron's own answer is a dialog, and nobody would close it. */
function endOnFailure(): void {
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
}

function fail(thrown: unknown): void {
  logger('command line').error('failed', thrown);
  void end(ExitCode.refused);
}

function runWithoutWindow(command: Command): void {
  removeLeftFolders();
  const temporary = makeTemporaryFolder();
  try {
    // Before Chromium begins: it writes into its folder for a while, and could do so after an early end.
    if (command.verb === 'read' && command.dataDir === null) readInside(temporary, command);
    else runInside(temporary, command, libraryFor(command, temporary));
  } catch (error) {
    removeTemporaryFolder(temporary);
    const text = `${reasonOf(error, FIRST_LANGUAGE)}\n`;
    void write(process.stderr, text).then(() => end(ExitCode.refused));
  }
}

/**
 * Needs no library and nothing of Chromium, so it is not waited for. That one may make its folder once
 * more as it ends: empty, and gone with the next run.
 */
function readInside(temporary: string, command: ReadCommand): void {
  settleInside(temporary);
  void runReading(command).then(end);
}

function settleInside(temporary: string): void {
  // However it ends, unless it is killed; then the next run sees to it.
  process.once('exit', () => removeTemporaryFolder(temporary));
  // Chromium's files of their own: a desk may be open on the same library, with its own in there.
  app.setPath('userData', path.join(temporary, 'chromium'));
  app.disableHardwareAcceleration();
  app.dock?.hide();
}

function runInside(temporary: string, command: Command, dataDir: string): void {
  settleInside(temporary);
  // The hidden paper window comes and goes; it is not what this run lives for.
  app.on('window-all-closed', () => undefined);
  app.once('ready', () => {
    void runCommand(command, dataDir).then(end);
  });
}
