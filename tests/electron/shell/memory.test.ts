import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Memory } from '../../../electron/shell/memory.ts';

let folder: string;
const file = (): string => path.join(folder, 'window.json');
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ban-tin-memory-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const remembered = (version = '1.0.0'): Memory => new Memory(file(), version);

const fresh = { place: null, maximized: false, theme: 'system', language: 'vi', sight: null };

test('what was changed is there the next time, and nothing half-written beside it', async () => {
  const memory = remembered();
  expect(memory.contents).toEqual(fresh);
  const place = { x: 1, y: 2, width: 1000, height: 700 };
  memory.change({ place });
  memory.change({ maximized: true, language: 'en' });
  await memory.flush();
  expect(remembered().contents).toEqual({ ...fresh, place, maximized: true, language: 'en' });
  expect(readdirSync(folder)).toEqual(['window.json']);
});

test('whoever waits for it waits for a writing that is under way, too', async () => {
  const memory = remembered();
  memory.change({ language: 'en' });
  const writing = memory.flush();
  // As when the app ends at the moment in which the pause is over.
  await memory.flush();
  expect(remembered().contents.language).toBe('en');
  await writing;
});

test.each(['', 'null', '5', '[]', '{"place":', '{"place":{"x":"left"}}', '{"theme":"purple"}'])(
  'a file that holds %j is as good as none',
  (text) => {
    writeFileSync(file(), text);
    expect(remembered().contents).toEqual(fresh);
  },
);

test('one bad value does not cost the others', () => {
  writeFileSync(file(), JSON.stringify({ theme: 'dark', language: 'fr', maximized: true }));
  expect(remembered().contents).toEqual({ ...fresh, theme: 'dark', maximized: true });
});

test('a place that cannot be written costs nothing but the place', async () => {
  const memory = new Memory(path.join(folder, 'none', 'window.json'), '1.0.0');
  memory.change({ maximized: true });
  await expect(memory.flush()).resolves.toBeUndefined();
});

test('nothing changed, nothing written', async () => {
  await remembered().flush();
  expect(() => readFileSync(file())).toThrow('ENOENT');
});

test('what the page showed first is another version’s, and not shown by this one', async () => {
  const memory = remembered();
  memory.change({ sight: '{"kind":"desk"}', maximized: true });
  await memory.flush();
  expect(remembered().contents).toMatchObject({ sight: '{"kind":"desk"}' });
  expect(remembered('1.0.1').contents).toMatchObject({ sight: null, maximized: true });
});
