import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeCrashReport } from '../../../../electron/shell/crash/crash-report.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ban-tin-crash-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (second: number): Date => new Date(Date.UTC(2026, 3, 12, 5, 30, second));

test('says what, when and with which program', () => {
  const file = writeCrashReport(
    path.join(folder, 'crashes'),
    { version: '1.2.3' },
    { what: 'newsroom process', facts: { exitCode: 9 } },
    at(1),
  );
  expect(file).toBe(path.join(folder, 'crashes', 'crash-2026-04-12T05-30-01Z.txt'));
  expect(readFileSync(file ?? '', 'utf8')).toBe(
    'Bản Tin: newsroom process\n2026-04-12T05:30:01.000Z\nversion: 1.2.3\nexitCode: 9\n',
  );
});

test('two in one second are two files', () => {
  const files = [1, 2, 3].map(() => writeCrashReport(folder, {}, { what: 'window' }, at(1)));
  expect(new Set(files).size).toBe(3);
});

test('twenty are kept, the newest, and nothing else is touched', () => {
  writeFileSync(path.join(folder, 'crash-notes.txt'), 'mine');
  for (let second = 0; second < 30; second += 1) {
    writeCrashReport(folder, {}, { what: 'window' }, at(second));
  }
  const names = readdirSync(folder).sort();
  expect(names).toHaveLength(21);
  expect(names[0]).toBe('crash-2026-04-12T05-30-10Z.txt');
  expect(names.at(-1)).toBe('crash-notes.txt');
});

test('where it cannot be written, the crash goes on without one', () => {
  writeFileSync(path.join(folder, 'file'), '');
  expect(writeCrashReport(path.join(folder, 'file'), {}, { what: 'window' })).toBeNull();
});
