import { QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, test } from 'vitest';
import { type StationSettings, defaultSettings } from '#domain/settings';
import { followNewsroom, queryClient, settingsQuery } from '../../../renderer/state/queries.ts';
import { changeSettings, currentSettings } from '../../../renderer/state/settings.ts';
import { FakeBridges, Refusal } from '../support/fake-bridges.ts';

/** Some turns of the page: what follows from an answer without another one has followed. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

/** A disk whose answers come when the test says so, in the order of the asking. */
function openDesk() {
  const bridges = new FakeBridges();
  let disk: StationSettings = { ...defaultSettings };
  const answers: (() => void)[] = [];
  const later = (answer: () => unknown) => () =>
    new Promise((resolve) => answers.push(() => resolve(answer())));
  bridges.answer('settings:read', () => later(() => ({ ...disk }))());
  bridges.answer('settings:write', (change) => {
    const stored = { ...disk, ...Object(change) };
    return later(() => {
      disk = stored;
      bridges.tell('settings:changed');
      return { ...stored };
    })();
  });
  bridges.install();
  queryClient.setQueryData(settingsQuery.queryKey, { ...defaultSettings });
  const stops = [
    followNewsroom(),
    // Somebody shows them, as every screen does: what nobody shows is not asked for again.
    new QueryObserver(queryClient, settingsQuery).subscribe(() => undefined),
  ];
  leave = () => {
    for (const stop of stops) stop();
    queryClient.clear();
  };
  return {
    bridges,
    /** The oldest question is answered. */
    answer: async (): Promise<void> => {
      await settle();
      answers.shift()?.();
      await settle();
    },
  };
}

let leave = (): void => undefined;
afterEach(() => leave());

test('keys that are quicker than the disk keep what they changed, whichever answer comes', async () => {
  const { answer, bridges } = openDesk();
  const first = changeSettings({ scale: 120 });
  const second = changeSettings({ theme: 'dark' });
  await answer();
  await first;
  expect(currentSettings()).toMatchObject({ scale: 120, theme: 'dark' });
  const third = changeSettings({ scale: currentSettings().scale + 10 });
  await answer();
  await second;
  expect(currentSettings()).toMatchObject({ scale: 130, theme: 'dark' });
  await answer();
  await third;
  expect(currentSettings()).toMatchObject({ scale: 130 });
  expect(bridges.named('settings:read')).toEqual([]);
});

test('what somebody else changed is asked for', async () => {
  const { answer, bridges } = openDesk();
  bridges.tell('settings:changed');
  await answer();
  expect(bridges.named('settings:read')).toHaveLength(1);
});

test('what could not be stored shows no more', async () => {
  const { answer, bridges } = openDesk();
  bridges.answer('settings:write', () => new Refusal('disk-full'));
  await expect(changeSettings({ scale: 150 })).rejects.toMatchObject({ code: 'disk-full' });
  expect(currentSettings().scale).toBe(150);
  await answer();
  expect(currentSettings().scale).toBe(100);
});
