import { onTestFinished } from 'vitest';
import type { NewsroomEvent } from '#domain/contract';
import { NewsroomError } from '#domain/errors';
import type { Actor, Desk } from '../../../electron/newsroom/desk/desk.ts';
import { openDesk } from '../../../electron/newsroom/desk/open-desk.ts';
import { type Tickets, createTickets } from '../../../electron/newsroom/desk/tickets.ts';
import type { Library } from '../../../electron/newsroom/storage/open.ts';
import { logInto } from './log-into.ts';
import { tempFolder } from './temp-folder.ts';

export type TestDesk = {
  readonly desk: Desk;
  readonly library: Library;
  readonly dataDir: string;
  readonly tickets: Tickets;
  /** What was told to the clients, and what was logged; not that a query was slow, as on a loaded machine. */
  readonly told: { event: NewsroomEvent; payload: unknown }[];
  readonly logged: string[];
};

/** A real library in a folder of the test's own. Nobody prints here: paper is asked for in vain. */
export async function openTestDesk(
  options: { dataDir?: string; actor?: Actor } = {},
): Promise<TestDesk> {
  const { dataDir = tempFolder(), actor = 'command line' } = options;
  const told: TestDesk['told'] = [];
  const logged: string[] = [];
  const tickets = createTickets();
  const opened = await openDesk({
    dataDir,
    actor,
    tickets,
    tell: (event, payload) => void told.push({ event, payload }),
    host: { 'paper:toPdf': () => Promise.reject(new NewsroomError('print-failed')) },
    log: logInto(logged),
  });
  onTestFinished(() => opened.library.close());
  await opened.firstRun;
  return { ...opened, dataDir, tickets, told, logged };
}
