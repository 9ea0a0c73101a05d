import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { SessionFacts } from '#domain/contract/accounts';
import { startI18n } from '../../../../renderer/i18n/start.ts';
import { usePanels } from '../../../../renderer/state/panels.ts';
import {
  followSession,
  putAwayWhenLocked,
  reopenedVisit,
  unsavedVisits,
  usePutAway,
} from '../../../../renderer/state/people/put-away.ts';
import { queryClient, sessionQuery } from '../../../../renderer/state/queries.ts';
import { openWriting, setLeaveGuard, useStage } from '../../../../renderer/state/stage.ts';
import { tell, useToasts } from '../../../../renderer/state/toasts.ts';
import { FakeBridges, Refusal } from '../../support/fake-bridges.ts';
import { settle } from '../../support/fake-clock.ts';
import { BULLETIN_ID, openVisit } from '../../support/visits.ts';

const mai = { id: '01980000-0000-7000-8000-00000000000a', name: 'Lò Thị Mai', roles: [] };
const pao = { id: '01980000-0000-7000-8000-00000000000b', name: 'Vàng A Páo', roles: [] };

let bridges = new FakeBridges();

beforeAll(async () => {
  Object.assign(globalThis, { document: { documentElement: {} } });
  await startI18n('vi');
  followSession();
});
beforeEach(() => {
  bridges = new FakeBridges();
  bridges.install();
  bridges.answer('bulletins:save', () => ({ version: 5, savedAt: '2026-05-08T06:31:04.000Z' }));
  sessionIs('locked');
  putAwayWhenLocked();
  usePutAway.setState({ places: new Map(), turns: 0 });
  useStage.setState({ route: { screen: 'desk' }, visit: null });
});

function sessionIs(mode: SessionFacts['mode'], account: SessionFacts['account'] = null): void {
  queryClient.setQueryData(sessionQuery.queryKey, { mode, account, lockAfterMinutes: 10 });
}

function write() {
  const opened = openVisit();
  useStage.setState({
    route: { screen: 'writing', id: BULLETIN_ID, visitKey: 'first' },
    visit: opened.visit,
  });
  return opened;
}

describe('when a person goes', () => {
  it('nothing of the work is left in what was fetched, on the stage or below the screen', () => {
    sessionIs('unlocked', mai);
    write();
    queryClient.setQueryData(['desk', 'counts'], { all: 1 });
    queryClient.setQueryData(['settings'], { stationName: 'Đài xã' });
    tell('Đã bỏ vào thùng rác: “Xã Suối Mơ họp dân”');
    sessionIs('locked');
    putAwayWhenLocked();
    expect(queryClient.getQueryData(['desk', 'counts'])).toBeUndefined();
    expect(queryClient.getQueryData(['settings'])).toBeDefined();
    expect(useToasts.getState().toasts).toEqual([]);
    expect(useStage.getState()).toMatchObject({ route: { screen: 'desk' }, visit: null });
  });

  it('a bulletin that is saved is opened afresh when its person comes back', () => {
    sessionIs('unlocked', mai);
    write();
    sessionIs('locked');
    putAwayWhenLocked();
    expect(unsavedVisits()).toEqual([]);
    sessionIs('unlocked', mai);
    const { route } = useStage.getState();
    expect(route).toMatchObject({ screen: 'writing', id: BULLETIN_ID });
    expect(reopenedVisit('visitKey' in route ? route.visitKey : '')).toBeUndefined();
  });

  it('a text that could not be saved stays in memory, is not sent by anybody else, and is sent on return', async () => {
    bridges.answer('bulletins:save', () => new Refusal('disk-full'));
    sessionIs('unlocked', mai);
    const { visit, editor, clock } = write();
    editor.document = '{"words":"chưa lưu"}';
    visit.edited();
    expect(await visit.autosave.flush()).toBe(false);
    const tries = bridges.named('bulletins:save').length;
    sessionIs('locked');
    visit.detach();
    putAwayWhenLocked();
    expect(unsavedVisits()).toEqual([visit]);

    bridges.answer('bulletins:save', () => ({ version: 5, savedAt: '2026-05-08T06:31:04.000Z' }));
    sessionIs('unlocked', pao);
    await clock.pass(600_000);
    expect(bridges.named('bulletins:save')).toHaveLength(tries);
    expect(useStage.getState().route).toEqual({ screen: 'desk' });
    sessionIs('locked');
    putAwayWhenLocked();

    sessionIs('unlocked', mai);
    const { route } = useStage.getState();
    expect(reopenedVisit('visitKey' in route ? route.visitKey : '')).toBe(visit);
    expect(visit.start.document).toBe('{"words":"chưa lưu"}');
    await settle();
    expect(bridges.named('bulletins:save').at(-1)).toMatchObject({
      document: '{"words":"chưa lưu"}',
    });
    expect(unsavedVisits()).toEqual([]);
  });

  it('somebody else in the seat without a lock between finds nothing on the screen', () => {
    sessionIs('unlocked', mai);
    write();
    sessionIs('unlocked', pao);
    expect(useStage.getState()).toMatchObject({ route: { screen: 'desk' }, visit: null });
    expect(usePutAway.getState().turns).toBe(1);
  });
});

describe('what was asked for before a person went', () => {
  it('comes to no screen while the desk is locked', async () => {
    sessionIs('unlocked', mai);
    sessionIs('locked');
    putAwayWhenLocked();
    expect(await openWriting(BULLETIN_ID)).toBe(false);
    sessionIs('unlocked', pao);
    expect(useStage.getState().route).toEqual({ screen: 'desk' });
  });

  it('comes to nobody else’s screen, however long it took to leave the one before', async () => {
    sessionIs('unlocked', mai);
    const asked: ((may: boolean) => void)[] = [];
    setLeaveGuard(() => new Promise((resolve) => void asked.push(resolve)));
    onTestFinished(() => setLeaveGuard(null));
    const going = openWriting(BULLETIN_ID);
    sessionIs('locked');
    putAwayWhenLocked();
    sessionIs('unlocked', pao);
    asked[0]?.(true);
    expect(await going).toBe(false);
    expect(useStage.getState().route).toEqual({ screen: 'desk' });
  });

  it('leaves no panel open for the next one', () => {
    sessionIs('unlocked', mai);
    usePanels.setState({ passcodeOpen: true });
    sessionIs('locked');
    putAwayWhenLocked();
    expect(usePanels.getState().passcodeOpen).toBe(false);
  });
});
