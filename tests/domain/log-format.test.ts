import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { assertNever } from '../../domain/assert.ts';
import { NewsroomError } from '../../domain/errors.ts';
import { toLogFormat } from '../../domain/log-format.ts';

const words = 'Nhân dân thôn Đồng Mít tu sửa đường';

/** As a newer app might bring it: the type says that it cannot be. */
const unhandled = (): unknown =>
  Reflect.apply(assertNever, undefined, [{ type: 'poem', text: words }, 'block']);

function thrown(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown');
}

test.each([
  ['a JSON error quotes its text', () => JSON.parse(words)],
  ['a file error names the file', () => readFileSync(`/nowhere/${words}.txt`)],
  ['a schema error may name a value', () => z.literal('a').parse(words)],
  ['a node that nobody knows holds its text', unhandled],
  [
    'so may what caused an error',
    () => {
      throw new NewsroomError('internal', {}, { cause: thrown(() => JSON.parse(words)) });
    },
  ],
])('no word of a bulletin: %s', (_, act) => {
  const log = toLogFormat(thrown(act));
  for (const word of words.split(' ')) expect(log).not.toContain(word);
  expect(log).toMatch(/\n\s+at /);
});

test('what helps is kept: kind, code, message of our own, place', () => {
  expect(toLogFormat(thrown(() => readFileSync('/nowhere/x')))).toMatch(
    /^Error ENOENT open\n +at /,
  );
  expect(toLogFormat(thrown(unhandled))).toMatch(/^Error: block: unexpected poem\n/);
  expect(toLogFormat(new NewsroomError('disk-full'))).toMatch(/^NewsroomError disk-full\n/);
  expect(toLogFormat(new Error('Missing although asked'))).toMatch(
    /^Error: Missing although asked/,
  );
});

test('anything can be thrown', () => {
  expect(toLogFormat('text')).toBe('text');
  expect(toLogFormat(undefined)).toBe('undefined');
  expect(toLogFormat(null)).toBe('null');
  expect(toLogFormat(7)).toBe('7');
  expect(toLogFormat({ text: words })).toBe('[Object with text]');
  expect(toLogFormat(Object.create(null))).toBe('[object with ]');
});
