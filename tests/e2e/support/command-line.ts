import { spawn } from 'node:child_process';
import { electronExecutable, projectRoot, sandboxSwitches } from './electron-executable.ts';

export type Run = { exitCode: number | null; stdout: string; stderr: string };

const LIMIT_MS = 90_000;

/** Starts the app as a shell does, and waits for its end. */
export function startApp(
  words: readonly string[],
  options: {
    cwd?: string;
    env?: Readonly<Record<string, string>>;
    /** Lets the pipe fill up first. */
    readAfterMs?: number;
    /** Standard input; absent: it ends at once. */
    input?: Uint8Array;
    /** Closes the pipe at once, as `head` does when it has enough. */
    readNothing?: boolean;
  } = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(electronExecutable(), [...sandboxSwitches(), projectRoot, ...words], {
      cwd: options.cwd ?? projectRoot,
      env: { ...process.env, ...options.env },
      stdio: 'pipe',
      timeout: LIMIT_MS,
      killSignal: 'SIGKILL',
    });
    // Whoever does not read it may have closed it.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input);
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    if (options.readNothing === true) child.stdout.destroy();
    setTimeout(
      () => child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk)),
      options.readAfterMs ?? 0,
    );
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.once('error', reject);
    child.once('close', (exitCode) =>
      resolve({
        exitCode,
        stdout: Buffer.concat(stdout).toString('utf8'),
        stderr: Buffer.concat(stderr).toString('utf8'),
      }),
    );
  });
}
