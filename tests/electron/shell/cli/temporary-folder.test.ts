import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  makeTemporaryFolder,
  removeLeftFolders,
  removeTemporaryFolder,
} from '../../../../electron/shell/cli/temporary-folder.ts';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'ban-tin-temporary-'));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

test('a folder is made and removed with everything in it', () => {
  const folder = makeTemporaryFolder(parent);
  mkdirSync(path.join(folder, 'library'));
  writeFileSync(path.join(folder, 'library', 'file'), '');
  removeTemporaryFolder(folder);
  expect(readdirSync(parent)).toEqual([]);
  removeTemporaryFolder(folder);
});

test('folders of processes that are gone are removed, and no others', () => {
  const gone = makeTemporaryFolder(parent, 111);
  const running = makeTemporaryFolder(parent, 222);
  const mine = makeTemporaryFolder(parent);
  const foreign = path.join(parent, 'somebody-111-else');
  mkdirSync(foreign);
  removeLeftFolders(parent, (pid) => pid !== 111);
  expect([gone, running, mine, foreign].map((folder) => existsSync(folder))).toEqual([
    false,
    true,
    true,
    true,
  ]);
});

test('asks the system itself whether a process runs', () => {
  const mine = makeTemporaryFolder(parent);
  const gone = makeTemporaryFolder(parent, 999_999_999);
  removeLeftFolders(parent);
  expect([existsSync(mine), existsSync(gone)]).toEqual([true, false]);
});

test('a temporary folder that cannot be listed is no failure', () => {
  expect(() => removeLeftFolders(path.join(parent, 'none'))).not.toThrow();
});
