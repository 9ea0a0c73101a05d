import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseOrder } from '../../../../electron/shell/cli/parse-order.ts';

const HERE = path.resolve('/typed/here');
const at = (name: string): string => path.resolve(HERE, name);
const id = '01890a5d-ac96-774b-bcce-b302099a8057';

const parse = (line: string) => parseOrder(line === '' ? [] : line.split(' '), HERE);

describe('the desk', () => {
  test('no word opens it, and switches of Chromium are none of ours', () => {
    expect(parse('')).toEqual({ kind: 'desk', dataDir: null });
    expect(parse('--no-sandbox --lang=vi')).toEqual({ kind: 'desk', dataDir: null });
    expect(parse('--inspect=0 --data lib')).toEqual({ kind: 'desk', dataDir: at('lib') });
    expect(parse('--data=lib')).toEqual({ kind: 'desk', dataDir: at('lib') });
  });

  test('help is given for all and for one', () => {
    expect(parse('--help')).toEqual({ kind: 'help', verb: null });
    expect(parse('-h')).toEqual({ kind: 'help', verb: null });
    expect(parse('export --help')).toEqual({ kind: 'help', verb: 'export' });
    expect(parse('list -h')).toEqual({ kind: 'help', verb: 'list' });
  });
});

describe('import', () => {
  test('takes files, relative to where it was typed', () => {
    expect(parse('import a.txt sub/b.txt --photos p --json')).toEqual({
      kind: 'command',
      command: {
        verb: 'import',
        files: [at('a.txt'), at('sub/b.txt')],
        photos: at('p'),
        dataDir: null,
        json: true,
      },
    });
  });

  test('a file whose name begins with a dash comes after --', () => {
    expect(parse('import --json -- -a.txt')).toMatchObject({
      command: { files: [at('-a.txt')], json: true },
    });
  });
});

describe('list', () => {
  test('shows everything unless a state is named', () => {
    expect(parse('list')).toMatchObject({ command: { view: 'all', dataDir: null, json: false } });
    expect(parse('list --state draft')).toMatchObject({ command: { view: 'draft' } });
    expect(parse('list --state trash')).toMatchObject({ command: { view: 'trash' } });
  });

  test('the data folder may stand before the verb or after it; the later word counts', () => {
    expect(parse('--data one list')).toMatchObject({ command: { dataDir: at('one') } });
    expect(parse('--data one list --data two')).toMatchObject({ command: { dataDir: at('two') } });
  });
});

describe('export', () => {
  test('takes an id or a file, and each kind once', () => {
    expect(parse(`export ${id} --to html,pdf,html --out o`)).toMatchObject({
      command: { source: { id }, to: ['html', 'pdf'], out: at('o'), overwrite: false },
    });
    expect(parse('export tin.txt --to json --out o --overwrite')).toMatchObject({
      command: { source: { file: at('tin.txt') }, to: ['json'], overwrite: true },
    });
    expect(parse(`export ./${id} --to json --out o`)).toMatchObject({
      command: { source: { file: at(id) } },
    });
  });
});

describe('verify and check', () => {
  test('take one file, and none', () => {
    expect(parse('verify tin.pdf --json')).toMatchObject({
      command: { verb: 'verify', file: at('tin.pdf'), dataDir: null, json: true },
    });
    expect(parse('check --data d')).toMatchObject({
      command: { verb: 'check', dataDir: at('d'), json: false },
    });
  });
});

describe('read', () => {
  test('takes a file or standard input', () => {
    expect(parse('read tin.txt --json')).toMatchObject({
      command: { verb: 'read', source: at('tin.txt'), dataDir: null, json: true },
    });
    expect(parse('read - --data d')).toMatchObject({ command: { source: '-', dataDir: at('d') } });
    expect(parse('read ./-')).toMatchObject({ command: { source: at('-') } });
  });
});

describe('wrong use', () => {
  test.each([
    ['imprt a.txt', 'unknown-verb', 'imprt'],
    ['import', 'missing', 'FILE'],
    ['import a --foto b', 'unknown-option', '--foto'],
    ['import a --constructor', 'unknown-option', '--constructor'],
    ['import a -x', 'unknown-option', '-x'],
    ['import a --photos', 'needs-value', '--photos'],
    ['import a --photos --json', 'needs-value', '--photos'],
    ['list --json=yes', 'takes-no-value', '--json'],
    ['list --state late', 'unknown-state', 'late'],
    ['list more', 'too-many-words', 'more'],
    ['export a --out o', 'missing', '--to'],
    ['export a --to html', 'missing', '--out'],
    ['export --to html --out o', 'missing', 'ID-or-FILE'],
    ['export a b --to html --out o', 'too-many-words', 'b'],
    ['export a --to html,docx --out o', 'unknown-kind', 'docx'],
    ['export a --to html, --out o', 'unknown-kind', ''],
    ['read', 'missing', 'FILE'],
    ['verify', 'missing', 'FILE'],
    ['verify a b', 'too-many-words', 'b'],
    ['check a', 'too-many-words', 'a'],
    ['check --photos d', 'unknown-option', '--photos'],
    ['read a b', 'too-many-words', 'b'],
    ['read - --to html', 'unknown-option', '--to'],
    ['--data', 'needs-value', '--data'],
    ['--data --json list', 'needs-value', '--data'],
  ])('%s', (line, problem, word) => {
    expect(parse(line)).toMatchObject({ kind: 'misuse', misuse: { problem, word } });
  });
});
