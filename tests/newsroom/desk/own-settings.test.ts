import { expect, it } from 'vitest';
import { defaultSettings } from '#domain/settings';
import { openNewsroomOfPeople } from '../support/newsroom-people.ts';

it('an announcer’s speed and prompter are his own; the others keep the station’s', async () => {
  const { announcer, editor } = await openNewsroomOfPeople();
  const prompter = { letters: 140, mirror: true, contrast: true };
  const mine = await announcer.client.call('settings:write', { readingSpeed: 3.9, prompter });
  expect(mine).toMatchObject({ readingSpeed: 3.9, prompter });
  expect(await announcer.client.call('settings:read', {})).toEqual(mine);
  const { readingSpeed, prompter: usual } = defaultSettings;
  expect(await editor.client.call('settings:read', {})).toMatchObject({
    readingSpeed,
    prompter: usual,
  });
});

it('what is the station’s is everybody’s, whoever set it', async () => {
  const { announcer, editor } = await openNewsroomOfPeople();
  await announcer.client.call('settings:write', { theme: 'dark', scriptPoints: 20 });
  expect(await editor.client.call('settings:read', {})).toMatchObject({
    theme: 'dark',
    scriptPoints: 20,
  });
});
