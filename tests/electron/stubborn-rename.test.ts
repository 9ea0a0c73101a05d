import { describe, expect, it } from 'vitest';
import { renameStubbornly } from '../../electron/stubborn-rename.ts';

const [HALF, FILE] = ['/tin/.half.tmp', '/tin/bản tin.txt'];

/** A system that refuses the first renames by these codes and takes the next. */
function system(platform: NodeJS.Platform, ...refusals: readonly string[]) {
  const left = [...refusals];
  const seen = { renames: 0, waited: 0 };
  return {
    platform,
    seen,
    rename: (): Promise<void> => {
      seen.renames += 1;
      const code = left.shift();
      return code === undefined
        ? Promise.resolve()
        : Promise.reject(Object.assign(new Error(code), { code }));
    },
    pause: (ms: number): Promise<void> => {
      seen.waited += ms;
      return Promise.resolve();
    },
  };
}

describe('a file that another program holds on Windows', () => {
  it.each(['EPERM', 'EACCES', 'EBUSY'])('is replaced once it is let go (%s)', async (code) => {
    const windows = system('win32', code, code);
    await renameStubbornly(HALF, FILE, windows);
    expect(windows.seen).toEqual({ renames: 3, waited: 200 });
  });

  it('is given up within a second, and named', async () => {
    const windows = system('win32', ...Array<string>(100).fill('EBUSY'));
    await expect(renameStubbornly(HALF, FILE, windows)).rejects.toMatchObject({
      code: 'file-in-use',
      detail: { name: 'bản tin.txt' },
    });
    expect(windows.seen.waited).toBeLessThan(1_000);
  });
});

it('what does not pass is not tried again', async () => {
  const full = system('win32', 'ENOSPC');
  await expect(renameStubbornly(HALF, FILE, full)).rejects.toMatchObject({ code: 'ENOSPC' });
  const forbidden = system('linux', 'EACCES');
  await expect(renameStubbornly(HALF, FILE, forbidden)).rejects.toMatchObject({ code: 'EACCES' });
  expect([full.seen.renames, forbidden.seen.renames]).toEqual([1, 1]);
});
