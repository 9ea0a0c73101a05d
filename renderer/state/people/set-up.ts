import type { Role } from '#domain/people/accounts';
import type { StationSettings } from '#domain/settings';
import { newsroom } from '../../newsroom.ts';
import { queryClient, settingsQuery } from '../queries.ts';
import { enter, personHere } from './session.ts';
import { useSheet } from './sheet.ts';
import { go, goToDesk, useStage } from '../stage.ts';

/** The station begins, its administrator comes back by the sheet, or has lost it: each ends with a new one. */

export async function setUpStation(
  station: Pick<StationSettings, 'stationName' | 'parentName' | 'defaultUnit'>,
  person: {
    readonly name: string;
    readonly roles: readonly Role[];
    readonly passcode: string | null;
  },
): Promise<void> {
  const made = await newsroom.call('station:setUp', {
    station,
    name: person.name,
    roles: [...person.roles],
    passcode: person.passcode ?? '',
  });
  await queryClient.invalidateQueries({ queryKey: settingsQuery.queryKey });
  useStage.setState({ route: { screen: 'desk' } });
  useSheet.setState({
    shown: {
      ...made,
      name: person.name.trim(),
      replaces: false,
      onward: (to) => (to === 'desk' ? goToDesk() : go({ screen: 'accounts' })),
    },
  });
}

export async function recoverStation(
  person: { readonly id: string; readonly name: string },
  recoveryCode: string,
  next: string,
): Promise<void> {
  const made = await newsroom.call('station:recover', { account: person.id, recoveryCode, next });
  useSheet.setState({
    shown: {
      ...made,
      name: person.name,
      replaces: true,
      onward: () => enter(person.id, next),
    },
  });
}

/** In the place of one that is lost, or was never printed. */
export async function makeNewSheet(passcode: string): Promise<void> {
  const name = personHere()?.name ?? '';
  const made = await newsroom.call('station:newSheet', { passcode });
  useSheet.setState({ shown: { ...made, name, replaces: true, onward: goToDesk } });
}
