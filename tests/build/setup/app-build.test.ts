import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { SOURCES } from '../../../build/setup/app-build.mjs';
import { thisProject } from '../../../build/setup/project.mjs';

const CONFIG = 'electron.vite.config.ts';
const IMPORTED = /from '\.\/([^']+)'/g;

it('what the builder’s configuration is made of changes what is built', () => {
  const config = readFileSync(path.join(thisProject.root, CONFIG), 'utf8');
  const imported = [...config.matchAll(IMPORTED)].map(([, file = '']) => file);
  expect(imported).not.toEqual([]);
  const left = [CONFIG, ...imported].filter(
    (file) => !SOURCES.some((source) => file === source || file.startsWith(`${source}/`)),
  );
  expect(left).toEqual([]);
});

it('no source has moved away unnoticed', () => {
  expect(SOURCES.filter((source) => !existsSync(path.join(thisProject.root, source)))).toEqual([]);
});
