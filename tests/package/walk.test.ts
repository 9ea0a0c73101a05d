import { expect, test } from 'vitest';
import { packedExecutable } from '../../build/package/pack.mjs';
import { thisProject } from '../../build/setup/project.mjs';
import { launchDesk } from '../e2e/support/launch.ts';
import { walkFromKeysToPdf, walked } from '../e2e/support/main-walk.ts';

/** The app as it is packed, around the walk that the built one goes. */
const packaged = packedExecutable(thisProject, { forTests: true });

test('from a new bulletin with a photo to its PDF, over a restart', async () => {
  const text = await walkFromKeysToPdf({ packaged });
  for (const words of Object.values(walked)) expect(text).toContain(words);
});

test('it knows that it is packed, and shows no developer tools', async () => {
  const desk = await launchDesk({ packaged });
  try {
    const facts = await desk.app.evaluate(({ app, BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.openDevTools();
      return { packaged: app.isPackaged, tools: contents?.isDevToolsOpened() };
    });
    expect(facts).toEqual({ packaged: true, tools: false });
  } finally {
    await desk.close();
  }
});
