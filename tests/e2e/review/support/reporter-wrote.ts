import { launchStation, type StationDesk, type StationNewsroom } from '../../support/station.ts';
import { askingOf, type Ask } from './bulletin.ts';

/** A station with its approver at the window, after its reporter has written and sent what `write` says. */
export function launchAfterReporter(
  write: (call: Ask, station: StationNewsroom) => Promise<void>,
): Promise<StationDesk> {
  return launchStation({
    as: 'approver',
    async before(station) {
      await station.enter(station.people.reporter);
      await write(askingOf(station), station);
    },
  });
}
