import { spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const mainModule = new URL('../../../build/setup/main.mjs', import.meta.url).href;
const reportModule = new URL('../../../build/setup/report.mjs', import.meta.url).href;

/** Runs a main function in a Node of its own. */
async function runMain(body: string): Promise<{ code: number | null; stderr: string }> {
  const code = `
    import { runMain } from ${JSON.stringify(mainModule)};
    import { SetupError } from ${JSON.stringify(reportModule)};
    await runMain(async () => { ${body} });
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code]);
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  return new Promise((resolve) => child.once('close', (exit) => resolve({ code: exit, stderr })));
}

describe('a script', () => {
  test('ends with the code its main function gives', async () => {
    expect(await runMain('return 2')).toEqual({ code: 2, stderr: '' });
  });

  test('tells what a person can mend in one sentence', async () => {
    const end = await runMain(`throw new SetupError('there is no room left on the disk.')`);
    expect(end).toEqual({ code: 1, stderr: 'ban-tin: there is no room left on the disk.\n' });
  });

  test('tells a fault of its own with its stack', async () => {
    const end = await runMain(`throw new TypeError('x is no y')`);
    expect(end.code).toBe(1);
    expect(end.stderr).toMatch(/^TypeError: x is no y\n\s+at /);
  });

  test.runIf(process.platform !== 'win32')(
    'ends when the shell that npm ran it in ends',
    async () => {
      const code = `
      import { runMain } from ${JSON.stringify(mainModule)};
      await runMain(() => new Promise((resolve) => {
        console.log('running');
        setTimeout(resolve, 60_000);
      }));
      `;
      const shell = spawn('sh', ['-c', `"$NODE" --input-type=module -e "$CODE"; true`], {
        env: { ...process.env, NODE: process.execPath, CODE: code, npm_lifecycle_event: 'start' },
      });
      // The pipe closes when the last one who writes to it has ended: not the shell, but the script.
      const scriptEnded = new Promise((resolve) => shell.once('close', resolve));
      await new Promise((resolve) => shell.stdout.once('data', resolve));
      const start = performance.now();
      shell.kill('SIGTERM');
      await scriptEnded;
      expect(performance.now() - start).toBeLessThan(10_000);
    },
  );
});
