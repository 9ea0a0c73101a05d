import { z } from 'zod';
import type { BulletinRow } from '#domain/contract';
import type { ListedBulletin } from '../../storage/bulletins/list.ts';
import { lastEventOf } from '../../storage/history/events-of-lists.ts';
import type { SpokenTime } from '../../storage/bulletins/spoken-times-table.ts';
import type { Desk } from '../desk.ts';
import { detailOf } from '../keys/trust.ts';
import { mayPurge } from './purge-rule.ts';
import { nameOfAccount } from '../review/life.ts';
import { shownTimes } from '../spoken/times-shown.ts';

/** The rows of one page of the desk's list, with what was decided on them. Never asked for all. */
export function toRows(desk: Desk, page: readonly ListedBulletin[]): BulletinRow[] {
  const times = shownTimes(
    desk,
    page.map(({ id }) => id),
  );
  return page.map((listed) => toRow(desk, listed, times.get(listed.id) ?? null));
}

function toRow(desk: Desk, listed: ListedBulletin, spoken: SpokenTime | null): BulletinRow {
  const { updatedAt, trashedAt, ...rest } = listed;
  const settled = listed.state === 'approved' || listed.state === 'aired';
  return {
    ...rest,
    updatedAt: new Date(updatedAt).toISOString(),
    trashedAt: trashedAt === null ? null : new Date(trashedAt).toISOString(),
    purgeable: trashedAt !== null && mayPurge(desk, listed.id),
    decided: settled ? decisionOn(desk, listed.id) : null,
    spoken,
    aired: listed.state === 'aired' ? airingOf(desk, listed.id) : null,
  };
}

function decisionOn(desk: Desk, id: string): BulletinRow['decided'] {
  const event = lastEventOf(desk.db, id, ['approved', 'countersigned']);
  if (event === null || event.approvalCode === null) return null;
  return {
    by: nameOfAccount(desk, event.account),
    at: new Date(event.at).toISOString(),
    code: event.approvalCode,
  };
}

const airing = z.object({ date: z.iso.date(), slot: z.string() });

function airingOf(desk: Desk, id: string): BulletinRow['aired'] {
  const event = lastEventOf(desk.db, id, ['aired']);
  return event === null ? null : (airing.safeParse(detailOf(event)).data ?? null);
}
