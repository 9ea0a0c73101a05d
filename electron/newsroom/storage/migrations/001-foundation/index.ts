import type { Migration } from '../migration.ts';
import { attachments } from './attachments.ts';
import { bulletins } from './bulletins.ts';
import { history } from './history.ts';
import { people } from './people.ts';
import { search } from './search.ts';
import { station } from './station.ts';

/**
 * Every table of the design, so that no later version changes what a revision or an event is.
 *
 * All times are whole milliseconds since 1970 in UTC. Lists that may grow (states, kinds, roles) are
 * checked by the domain's schemas and not by CHECK, which SQLite cannot alter.
 */
/** "BTin" in the file's header, so that another program's database is never taken for a library. */
export const APPLICATION_ID = 0x4254696e;

export const foundation: Migration = {
  number: 1,
  name: 'foundation',
  sql: [
    `PRAGMA application_id = ${APPLICATION_ID};`,
    people,
    bulletins,
    history,
    attachments,
    station,
    search,
  ].join('\n'),
};
