import type { Role } from '#domain/accounts';
import type { StationSettings } from '#domain/settings';
import { newsroom } from '../newsroom.ts';
import { queryClient, settingsQuery } from './queries.ts';
import { enter } from './session.ts';
import { useSheet } from './sheet.ts';
import { go, goToDesk, useStage } from './stage.ts';

/** The station begins, or its administrator comes back by the sheet; both end with a new sheet. */

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
