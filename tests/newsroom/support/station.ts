import type { Role } from '#domain/people/accounts';
import type { CallOutput } from '#domain/contract';
import { type Client, type TestNewsroom, type TestPrinter, startNewsroom } from './client.ts';

/** A passcode good enough for every role. */
export const PASSCODE = 'hoa ban 2026';

export type Member = { readonly id: string; readonly name: string; readonly client: Client };
export type Station = {
  readonly newsroom: TestNewsroom;
  readonly sheet: CallOutput<'station:setUp'>;
  readonly administrator: Member;
  /** Makes an account, enters with its one-time passcode, and chooses its own. */
  readonly hire: (name: string, ...roles: Role[]) => Promise<Member>;
};

/** A station with accounts, in a window; each member sits at a port of his own. */
export async function openStation(
  roles: Role[] = ['administrator'],
  printer?: TestPrinter,
): Promise<Station> {
  const newsroom = startNewsroom(printer);
  const { dataDir } = newsroom;
  await newsroom.control('library:open', { dataDir, actor: 'desk' });
  const client = newsroom.connect();
  const name = 'Lò Thị Mai';
  const sheet = await client.call('station:setUp', {
    station: { stationName: 'Đài truyền thanh xã Suối Mơ', parentName: '', defaultUnit: '' },
    name,
    roles,
    passcode: PASSCODE,
  });
  const administrator = { id: sheet.account, name, client };
  return {
    newsroom,
    sheet,
    administrator,
    async hire(hired, ...held) {
      const made = await client.call('accounts:make', {
        name: hired,
        roles: held,
        passcode: PASSCODE,
      });
      const own = newsroom.connect();
      await enter(own, made.id, made.oneTimePasscode);
      await own.call('session:choosePasscode', { next: PASSCODE });
      return { id: made.id, name: hired, client: own };
    },
  };
}

export function enter(
  client: Client,
  account: string,
  passcode = PASSCODE,
): Promise<CallOutput<'session:unlock'>> {
  return client.call('session:unlock', { account, passcode });
}
