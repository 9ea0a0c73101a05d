import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { setUpStation } from '../../../../electron/newsroom/desk/accounts/setup.ts';
import { writeRules } from '../../../../electron/newsroom/desk/accounts/rules.ts';
import {
  enterCall,
  lockDesk,
  sessionFacts,
} from '../../../../electron/newsroom/desk/accounts/sessions.ts';
import { newSession } from '../../../../electron/newsroom/desk/accounts/seat.ts';
import { PASSCODE } from '../../support/station.ts';
import { openTestDesk } from '../../support/test-desk.ts';

const MINUTE = 60_000;

async function atTheDesk() {
  const { desk } = await openTestDesk({ actor: 'desk' });
  const session = newSession('cửa sổ');
  const own = { ...desk, session, passcodeCost: { N: 2 ** 8, r: 8, p: 1 } };
  await setUpStation(own, {
    station: { stationName: '', parentName: '', defaultUnit: '' },
    name: 'Lò Thị Mai',
    roles: ['administrator'],
    passcode: PASSCODE,
  });
  /** The monotonic clock cannot be set; the last sign of life can be told to be older. */
  const modeAfter = (minutes: number): string => {
    session.lastCall -= minutes * MINUTE;
    enterCall(own);
    return sessionFacts(own).mode;
  };
  return { own, modeAfter };
}

describe('a desk that nobody touches', () => {
  it('locks itself a minute after the page should have, and stays locked', async () => {
    const { own, modeAfter } = await atTheDesk();
    expect(sessionFacts(own).lockAfterMinutes).toBe(10);
    expect(modeAfter(10.9)).toBe('unlocked');
    expect(modeAfter(11.1)).toBe('locked');
    // The window's token no longer brings him back either.
    const again = { ...own, session: newSession('cửa sổ') };
    enterCall(again);
    expect(sessionFacts(again).mode).toBe('locked');
  });

  it('stays open where the station says so', async () => {
    const { own, modeAfter } = await atTheDesk();
    writeRules(own, { lockAfterMinutes: 0 });
    expect(modeAfter(600)).toBe('unlocked');
  });

  it('locks though the disk takes nothing, and the window’s token brings nobody back', async () => {
    const { own } = await atTheDesk();
    const full = new Sqlite.SqliteError('database or disk is full', 'SQLITE_FULL');
    const refusing = {
      ...own.db,
      run: () => {
        throw full;
      },
    };
    const stuck = { ...own, db: refusing };
    own.session.library = refusing;
    lockDesk(stuck);
    expect(sessionFacts(own).mode).toBe('locked');
    const again = { ...own, session: newSession('cửa sổ') };
    enterCall(again);
    expect(sessionFacts(again).mode).toBe('locked');
  });
});
