import { readFileSync, readdirSync } from 'node:fs';
import type { ElectronApplication } from 'playwright-core';

/**
 * How long the machine has let the page and the newsroom wait for a processor or a disk, though they had
 * something to do; in milliseconds. The system counts it (the second number of `schedstat` for a processor),
 * so it tells a machine that others load from an app that is late by itself: a timer set too late waits for
 * neither. Only Linux tells it thread by thread; elsewhere nothing is ever excused.
 */
export async function waitingClock(app: ElectronApplication): Promise<() => number> {
  if (process.platform !== 'linux') return () => 0;
  const pids = await app.evaluate(({ app: main }) =>
    main
      .getAppMetrics()
      .filter(({ type, serviceName }) => type === 'Tab' || serviceName === 'node.mojom.NodeService')
      .map(({ pid }) => pid),
  );
  const threads = pids.flatMap(savingThreads);
  return () => threads.reduce((sum, file) => sum + waitedOf(file), diskWaits() + stolen());
}

/** How long anybody has waited for the disk: a commit ends when the disk says so. In milliseconds. */
function diskWaits(): number {
  return Number(/^some .*total=(\d+)/m.exec(wordsOf('/proc/pressure/io'))?.[1] ?? 0) / 1e3;
}

/** A tick of the system's own counting, in milliseconds. */
const TICK_MS = 10;

/** How long the host of a virtual machine had lent its processors to others; the eighth of these numbers. */
function stolen(): number {
  const [, ...ticks] = wordsOf('/proc/stat').split(/\s+/, 9);
  return Number(ticks[7] ?? 0) * TICK_MS;
}

/** The thread that does a process's work, and the one that its messages come through. */
function savingThreads(pid: number): string[] {
  const folder = `/proc/${pid}/task`;
  const messages = readdirSync(folder).filter((thread) =>
    readFileSync(`${folder}/${thread}/comm`, 'utf8').startsWith('Chrome_ChildIOT'),
  );
  return [String(pid), ...messages].map((thread) => `${folder}/${thread}/schedstat`);
}

function waitedOf(file: string): number {
  return Number(wordsOf(file).split(' ')[1] ?? 0) / 1e6;
}

/** A thread that has ended waits no longer, and a kernel that does not count excuses nothing. */
function wordsOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
