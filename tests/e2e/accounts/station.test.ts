import { afterAll, beforeAll, expect, test } from 'vitest';
import { askNewsroom } from '../support/bridge.ts';
import { enterAs, launchStation, type StationDesk } from '../support/station.ts';

let desk: StationDesk;
beforeAll(async () => {
  desk = await launchStation({ as: 'reporter' });
});
afterAll(() => desk.close());

const session = () => askNewsroom(desk.page, 'session:read', {});

test('a station made beforehand: the window knows everybody, and each may enter', async () => {
  expect(await session()).toMatchObject({
    value: { mode: 'unlocked', account: { name: 'Vàng A Páo', roles: ['reporter'] } },
  });
  const everybody = Object.values(desk.people);
  expect(everybody).toHaveLength(5);
  for (const person of everybody) {
    await enterAs(desk.page, person);
    expect(await session()).toMatchObject({
      value: { mode: 'unlocked', account: { id: person.id, name: person.name } },
    });
  }
  const keys = await askNewsroom(desk.page, 'keys:list', {});
  // The station's, the administrator's and the approver's.
  expect(keys.ok ? keys.value.length : keys.code).toBe(3);
});
