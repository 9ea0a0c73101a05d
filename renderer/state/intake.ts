import type { ChosenFile } from '#domain/desktop-contract';
import { desktop } from '../desktop.ts';
import { go } from './stage.ts';

/** Files to be made bulletins of: from the system's dialog, or dropped on the desk. */

export async function startImport(): Promise<void> {
  const files = await desktop.call('files:choose', { purpose: 'import' });
  if (files.length > 0) await go({ screen: 'intake', files });
}

export async function importDropped(dropped: readonly File[]): Promise<void> {
  const tickets = await Promise.all(dropped.map((file) => desktop.ticketFor(file)));
  const files = tickets.filter((file): file is ChosenFile => file !== null);
  if (files.length > 0) await go({ screen: 'intake', files });
}
