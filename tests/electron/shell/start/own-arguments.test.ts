import path from 'node:path';
import { expect, test } from 'vitest';
import { ownArguments } from '../../../../electron/shell/start/own-arguments.ts';

const app = path.resolve('/apps/ban-tin');

test('unpackaged: everything after the application folder', () => {
  expect(ownArguments(['electron', '--no-sandbox', app, 'list', '--json'], app)).toEqual([
    'list',
    '--json',
  ]);
  expect(ownArguments(['electron', '-r', '/x/loader.js', app], app)).toEqual([]);
  expect(ownArguments(['electron', path.relative('.', app), 'list'], app)).toEqual(['list']);
});

test('packaged: everything after the program', () => {
  const packed = path.join(app, 'resources', 'app.asar');
  expect(ownArguments(['/apps/ban-tin/ban-tin', 'list'], packed)).toEqual(['list']);
});
