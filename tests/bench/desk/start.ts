import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Bench } from '../harness/measure.ts';

/** When what happened, in milliseconds since the process was asked for. */
export type Moments = {
  readonly mainRuns: number;
  readonly appReady: number;
  readonly windowCreated: number;
  readonly pageStarts: number;
  readonly usableInDocument: number;
  readonly readyToShow: number;
  readonly shown: number;
  /** What a person waits for is painted. */
  readonly usable: number;
};

export type Program = {
  /** What follows Electron's switches: the application's folder and its own words. */
  readonly words: readonly string[];
  /** What a person waits for. */
  readonly selector: string;
};

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
export const BARE = here('../bare');

const START_LIMIT_MS = 60_000;
const END_LIMIT_MS = 20_000;
const POLL_MS = 20;

export function bareProgram(profile: string): Program {
  return { words: [BARE, `--profile=${profile}`], selector: 'p' };
}

export function deskProgram(bench: Bench, dataDir: string, selector: string): Program {
  return { words: [bench.root, '--data', dataDir], selector };
}

/** Starts a program, waits until it can be used, closes it as a person does, and tells when what was. */
export async function startAndQuit(bench: Bench, program: Program): Promise<Moments> {
  const started = await start(bench, program, 'quit');
  await ended(started.child);
  return started.moments;
}

/**
 * Starts a program, waits until it can be used, does `inPage` there, and hands it over to `work`.
 * @param inPage script whose promise says that the page is as wanted
 */
export async function whileRunning<T>(
  bench: Bench,
  program: Program,
  inPage: string,
  work: (pid: number) => Promise<T>,
): Promise<T> {
  const { child } = await start(bench, program, inPage);
  try {
    return await work(child.pid ?? 0);
  } finally {
    child.kill();
    await ended(child);
  }
}

async function start(bench: Bench, program: Program, then: string) {
  const file = path.join(bench.folder, 'moments.json');
  mkdirSync(bench.folder, { recursive: true });
  rmSync(file, { force: true });
  const asked = performance.timeOrigin + performance.now();
  const child = spawn(bench.electron.executable, [...bench.electron.switches, ...program.words], {
    env: {
      ...process.env,
      NODE_OPTIONS: `--require ${JSON.stringify(here('probe.cjs'))}`,
      BENCH_READY_SELECTOR: program.selector,
      BENCH_PROBE_FILE: file,
      BENCH_PROBE_THEN: then,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (complaints += chunk));
  await written(file, child, () => complaints);
  return { child, moments: sinceAsked(readFileSync(file, 'utf8'), asked) };
}

async function written(file: string, child: ChildProcess, complaints: () => string): Promise<void> {
  const deadline = performance.now() + START_LIMIT_MS;
  while (!existsSync(file)) {
    if (child.exitCode !== null) throw new Error(`it ended: ${complaints()}`);
    if (performance.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`what is waited for never came: ${complaints()}`);
    }
    await sleep(POLL_MS);
  }
}

function sinceAsked(json: string, asked: number): Moments {
  const since = (_name: string, value: unknown) =>
    typeof value === 'number' ? value - asked : value;
  return JSON.parse(json, since);
}

async function ended(child: ChildProcess): Promise<void> {
  const deadline = performance.now() + END_LIMIT_MS;
  while (child.exitCode === null && child.signalCode === null) {
    if (performance.now() > deadline) child.kill('SIGKILL');
    await sleep(POLL_MS);
  }
}
