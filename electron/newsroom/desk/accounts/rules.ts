import {
  type DeskRules,
  defaultRules,
  deskRules,
  mayApproveOwnText,
} from '#domain/people/accounts';
import type { CallInput, CallOutput } from '#domain/contract';
import { listAccounts } from '../../storage/station/accounts-table.ts';
import { putSetting, readSetting } from '../../storage/station/settings-table.ts';
import { recordOnDesk } from './record.ts';
import type { Desk } from '../desk.ts';

/** What the station decided about its own desk. */

const KEY = 'desk.rules';

export function readRules({ db }: Desk): DeskRules {
  const stored = readSetting(db, KEY);
  const merged = typeof stored === 'object' ? { ...defaultRules, ...stored } : defaultRules;
  const parsed = deskRules.safeParse(merged);
  return parsed.success ? parsed.data : defaultRules;
}

export function writeRules(
  desk: Desk,
  changes: CallInput<'rules:write'>,
): CallOutput<'rules:write'> {
  const next = deskRules.parse({ ...readRules(desk), ...changes });
  desk.db.transaction(() => {
    putSetting(desk.db, KEY, next, desk.now());
    recordOnDesk(desk, 'rules-changed', next);
  });
  desk.tell('session:changed', {});
  return next;
}

/** By default off where there is more than one approver. */
export function ownTextAllowed(desk: Desk): boolean {
  const approvers = listAccounts(desk.db).filter(
    ({ leftAt, roles }) => leftAt === null && roles.includes('approver'),
  );
  return mayApproveOwnText(readRules(desk), approvers.length);
}
