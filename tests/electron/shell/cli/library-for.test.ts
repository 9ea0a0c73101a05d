import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { NewsroomError } from '#domain/errors';
import { wordError } from '#domain/wording/word-error';
import { libraryFor } from '../../../../electron/shell/cli/library-for.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ban-tin-library-'));
});
afterAll(() => rm(folder, { recursive: true }));

function refusalOf(run: () => unknown): NewsroomError {
  try {
    run();
  } catch (error) {
    if (error instanceof NewsroomError) return error;
  }
  throw new Error('It was not refused');
}

it('says that a folder is not there, by its name, and makes none', () => {
  const dataDir = path.join(folder, 'gõ nhầm');
  const refusal = refusalOf(() =>
    libraryFor({ verb: 'list', view: 'all', dataDir, json: false }, folder),
  );
  expect(refusal.code).toBe('library-missing');
  const sentence = wordError(refusal.code, refusal.detail, 'vi');
  expect(sentence).toContain(`Không có thư mục ${dataDir}.`);
  expect(sentence).not.toContain('quyền');
  expect(existsSync(dataDir)).toBe(false);
});
