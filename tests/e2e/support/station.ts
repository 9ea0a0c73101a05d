import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Role } from '../../../domain/people/accounts.ts';
import type {
  Answer,
  CallInput,
  CallOutput,
  NewsroomCall,
  PortEvent,
} from '../../../domain/contract.ts';
import { NewsroomError } from '../../../domain/errors.ts';
import { createNewsroom } from '../../../electron/newsroom/newsroom.ts';
import { askNewsroom, waitForConnection } from './bridge.ts';
import type { LaunchedDesk, LaunchOptions } from './launch.ts';
import { launchDesk, removeFolder } from './launch.ts';
import { painted } from './painted.ts';

/**
 * A station with one person of each trade, for tests in the window. The real newsroom makes it in this
 * process, with a cheap cost of passcodes: the cost is stored beside each of them, so the window opens
 * them as quickly. A passcode that is chosen in the window costs what it costs there.
 */

/** Good enough for every role; everybody here has it. */
export const PASSCODE = 'hoa ban 2026';
const CHEAP = { N: 2 ** 8, r: 8, p: 1 } as const;

export const stationName = 'Đài truyền thanh xã Suối Mơ';

const trades = {
  administrator: { name: 'Lò Thị Mai', roles: ['administrator'] },
  reporter: { name: 'Vàng A Páo', roles: ['reporter'] },
  editor: { name: 'Hà Diễn', roles: ['editor'] },
  approver: { name: 'Lò Văn Tám', roles: ['approver'] },
  announcer: { name: 'Lý Mẩy', roles: ['announcer'] },
} as const satisfies Record<string, { name: string; roles: readonly Role[] }>;
export type Trade = keyof typeof trades;

export type StationPerson = {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
};
export type Station = {
  readonly people: Readonly<Record<Trade, StationPerson>>;
  readonly sheet: CallOutput<'station:setUp'>;
};

export type StationDesk = LaunchedDesk & Station;

/**
 * Opens the desk of such a station. Somebody is in already where `as` says who; otherwise it is locked.
 * In the library lies the sample, the administrator's.
 */
export async function launchStation(
  options: Omit<LaunchOptions, 'firstRun'> & {
    as?: Trade;
    /** The same newsroom, before the window opens it. */
    before?: (newsroom: StationNewsroom) => Promise<void>;
  } = {},
): Promise<StationDesk> {
  const { as, before, ...launch } = options;
  const dataDir = options.dataDir ?? (await mkdtemp(path.join(tmpdir(), 'ban-tin-station-')));
  const station = await makeStation(dataDir, before);
  const desk = await launchDesk({ ...launch, dataDir });
  await waitForConnection(desk.page, 'ready');
  if (as !== undefined) await enterAs(desk.page, station.people[as]);
  const cleanUp = async (): Promise<void> => {
    if (options.dataDir === undefined) await removeFolder(dataDir);
  };
  return {
    ...desk,
    ...station,
    close: async () => {
      await desk.close();
      await cleanUp();
    },
    kill: async () => {
      await desk.kill();
      await cleanUp();
    },
  };
}

/** Somebody else sits down at the window, without a hand at the lock screen; what shows then is theirs. */
export async function enterAs(
  page: Page,
  { id }: Pick<StationPerson, 'id'>,
  passcode = PASSCODE,
): Promise<void> {
  await askNewsroom(page, 'session:lock', {});
  const answer = await askNewsroom(page, 'session:unlock', { account: id, passcode });
  if (!answer.ok) throw new NewsroomError(answer.code, answer.detail);
  // The page hears of it before this answer, and asks who is here: whoever asks after it is answered after it.
  await askNewsroom(page, 'session:read', {});
  await painted(page);
}

/** Calls made as whoever entered last; nobody has at first but the administrator. */
export type StationNewsroom = Station & {
  call<C extends NewsroomCall>(name: C, input: CallInput<C>): Promise<CallOutput<C>>;
  enter(person: Pick<StationPerson, 'id'>, passcode?: string): Promise<void>;
};

/** Makes the station in a folder that no program has open. */
export async function makeStation(
  dataDir: string,
  before: (newsroom: StationNewsroom) => Promise<void> = async () => undefined,
): Promise<Station> {
  const newsroom = createNewsroom({
    host: { 'paper:toPdf': () => Promise.reject(new NewsroomError('print-failed')) },
    log: () => undefined,
    passcodeCost: CHEAP,
  });
  valueOf(await newsroom.control('library:open', { dataDir, actor: 'desk' }));
  const call = connect(newsroom);
  const enter: StationNewsroom['enter'] = async ({ id }, passcode = PASSCODE) => {
    await call('session:unlock', { account: id, passcode });
  };
  // Told already: the window is to open at the desk.
  await call('desk:firstRun', {});
  const { administrator, ...others } = trades;
  const sheet = await call('station:setUp', {
    station: { stationName, parentName: 'UBND xã Suối Mơ', defaultUnit: 'Đài truyền thanh xã' },
    name: administrator.name,
    roles: [...administrator.roles],
    passcode: PASSCODE,
  });
  // Put away, as at any station that works.
  await call('station:keepSheet', { stationFingerprint: sheet.stationFingerprint });
  const first: StationPerson = { id: sheet.account, ...administrator };
  const hire = async ({ name, roles }: Omit<StationPerson, 'id'>): Promise<StationPerson> => {
    await enter(first);
    const made = await call('accounts:make', { name, roles: [...roles], passcode: PASSCODE });
    await enter(made, made.oneTimePasscode);
    await call('session:choosePasscode', { next: PASSCODE });
    return { id: made.id, name, roles };
  };
  const station: Station = {
    sheet,
    people: {
      administrator: first,
      reporter: await hire(others.reporter),
      editor: await hire(others.editor),
      approver: await hire(others.approver),
      announcer: await hire(others.announcer),
    },
  };
  await enter(first);
  await before({ ...station, call, enter });
  valueOf(await newsroom.control('library:close', {}));
  return station;
}

/** `never` fits every call's answer: the newsroom has made it by its schema. */
type Delivered = { id: number; answer: Answer<never> } | PortEvent;

function connect(newsroom: ReturnType<typeof createNewsroom>): StationNewsroom['call'] {
  const waiting = new Map<number, (answer: Answer<never>) => void>();
  const listeners: ((message: unknown) => void)[] = [];
  newsroom.connect({
    post(message: Delivered) {
      if ('id' in message) waiting.get(message.id)?.(message.answer);
    },
    onMessage: (listener) => void listeners.push(listener),
    onClose: () => undefined,
  });
  let id = 0;
  return async (name, input) => {
    id += 1;
    const answer = await new Promise<Answer<never>>((resolve) => {
      waiting.set(id, resolve);
      for (const listener of listeners) listener({ id, call: name, input });
    });
    return valueOf(answer);
  };
}

function valueOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new NewsroomError(answer.code, answer.detail);
  return answer.value;
}
