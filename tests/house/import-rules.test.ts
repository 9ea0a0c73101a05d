import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/**
 * The house's folders say where code may run, and the linter proves it. Here the linter is proved: each
 * row is a file that breaks one rule, laid in a bare copy of the house, and the rule must name it.
 */

const project = fileURLToPath(new URL('../..', import.meta.url));
const oxlint = path.join(project, 'node_modules', 'oxlint', 'bin', 'oxlint');
const run = promisify(execFile);

const forbidden: [file: string, imported: string][] = [
  ['domain/bulletin.ts', 'node:fs'],
  ['domain/bulletin.ts', 'electron'],
  ['domain/bulletin.ts', 'react'],
  ['domain/bulletin.ts', 'zod/v4'],
  ['domain/bulletin.ts', '../electron/newsroom/serve.ts'],
  ['domain/document/schema.ts', '../../renderer/newsroom.ts'],
  ['renderer/screens/desk.tsx', 'node:fs'],
  ['renderer/screens/desk.tsx', 'electron'],
  ['renderer/screens/desk.tsx', 'better-sqlite3'],
  ['renderer/screens/desk.tsx', '../../electron/shell/window.ts'],
  ['renderer/components/button.tsx', '../screens/desk.tsx'],
  ['renderer/editor/figure/figure-view.tsx', '../../screens/desk.tsx'],
  ['renderer/state/writing/autosave.ts', '../../main.tsx'],
  ['electron/shell/window.ts', '../newsroom/desk/bulletins/bulletins.ts'],
  ['electron/shell/window.ts', 'better-sqlite3'],
  ['electron/shell/window.ts', 'sharp'],
  ['electron/shell/window.ts', '../../renderer/newsroom.ts'],
  ['electron/newsroom/desk/bulletins/bulletins.ts', 'electron'],
  ['electron/newsroom/desk/bulletins/bulletins.ts', '../../serve.ts'],
  ['electron/newsroom/desk/bulletins/bulletins.ts', '../../../shell/window.ts'],
  ['electron/newsroom/storage/open.ts', '../desk/bulletins/bulletins.ts'],
  ['electron/newsroom/intake/text.ts', '../desk/bulletins/bulletins.ts'],
  ['electron/newsroom/publish/html.ts', '../serve.ts'],
  ['electron/newsroom/serve.ts', './main.ts'],
];

const allowed: [file: string, imported: string][] = [
  ['domain/bulletin.ts', 'zod'],
  ['domain/document/schema.ts', '../bulletin.ts'],
  ['renderer/screens/desk.tsx', '../components/button.tsx'],
  ['renderer/screens/desk.tsx', '#domain/contract'],
  ['electron/shell/window.ts', 'electron'],
  ['electron/newsroom/serve.ts', './desk/bulletins/bulletins.ts'],
  ['electron/newsroom/desk/bulletins/bulletins.ts', '../../storage/open.ts'],
  ['electron/newsroom/storage/open.ts', 'better-sqlite3'],
];

let house = '';

beforeAll(async () => {
  house = await mkdtemp(path.join(tmpdir(), 'ban-tin-house-'));
  await cp(path.join(project, '.oxlintrc.json'), path.join(house, '.oxlintrc.json'));
});

afterAll(async () => {
  await rm(house, { recursive: true, force: true });
});

/** The names of the rules that fire on one file with one import. */
async function rulesFiredBy(file: string, imported: string): Promise<string[]> {
  const place = path.join(house, file);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(
    place,
    `import { something } from '${imported}';\nexport const used = something;\n`,
  );
  try {
    const args = [oxlint, '--config', '.oxlintrc.json', '--format', 'json', file];
    const { stdout } = await run(process.execPath, args, { cwd: house }).catch(
      // The linter ends with 1 when a rule fires: its report is what we came for.
      (failure: { stdout: string }) => failure,
    );
    const report: { diagnostics: { code: string }[] } = JSON.parse(stdout);
    return report.diagnostics.map((diagnostic) => diagnostic.code);
  } finally {
    await rm(place);
  }
}

describe('import rules', () => {
  test.each(forbidden)('%s must not import %s', async (file, imported) => {
    expect(await rulesFiredBy(file, imported)).toContain('eslint(no-restricted-imports)');
  });

  test.each(allowed)('%s may import %s', async (file, imported) => {
    expect(await rulesFiredBy(file, imported)).not.toContain('eslint(no-restricted-imports)');
  });
});
