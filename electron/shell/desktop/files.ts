import { shell } from 'electron';
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { ChosenFile, DesktopInput, DesktopOutput } from '#domain/desktop-contract';
import { type ErrorDetail, NewsroomError } from '#domain/errors';
import type { Tickets } from '../tickets.ts';
import { writeWhole } from '../write-whole.ts';
import { writeFailure } from '../../system-error.ts';

/** Leave to read one file that a person chose or dropped. */
export async function readTicket(tickets: Tickets, file: string): Promise<ChosenFile> {
  const name = path.basename(file);
  const facts = await stat(file).catch(() => null);
  if (facts === null) throw new NewsroomError('file-not-found', { name });
  if (!facts.isFile()) throw new NewsroomError('file-unreadable', { name });
  return { ticket: await tickets.issue(file, 'read'), name, bytes: facts.size };
}

/** Leave to write one file or folder that a person chose. */
export async function writeTicket(
  tickets: Tickets,
  target: string,
): Promise<NonNullable<DesktopOutput<'files:chooseTarget'>>> {
  return { ticket: await tickets.issue(target, 'write'), name: path.basename(target) };
}

/** Opens the folder of a target with the file selected. */
export function showTarget(tickets: Tickets, { ticket }: DesktopInput<'files:show'>): void {
  const target = tickets.pathOf(ticket);
  if (target === null) throw new NewsroomError('ticket-unknown');
  if (!existsSync(target)) throw new NewsroomError('target-vanished');
  shell.showItemInFolder(target);
}

/** Writes the words that the library would not take. UTF-8 with a mark, for old Windows editors. */
export async function writeRescue(file: string, text: string): Promise<void> {
  try {
    await writeWhole(file, `\uFEFF${text.replaceAll(/\r?\n/g, '\r\n')}`);
  } catch (error) {
    throw asNewsroomError(error, {});
  }
}

/** A paper that the newsroom is to know nothing of. */
export async function writePaper(
  file: string,
  pdf: Uint8Array,
): Promise<DesktopOutput<'paper:save'>> {
  const name = path.basename(file);
  try {
    await writeWhole(file, pdf);
    return { name };
  } catch (error) {
    throw asNewsroomError(error, { name });
  }
}

function asNewsroomError(error: unknown, detail: ErrorDetail): NewsroomError {
  if (error instanceof NewsroomError) return error;
  return new NewsroomError(writeFailure(error) ?? 'internal', detail, { cause: error });
}
