import { readFileSync, readdirSync } from 'node:fs';
import type { ElectronApplication } from 'playwright-core';

/**
 * How long the machine has let the page and the newsroom wait for a processor, though they had something
 * to do; in milliseconds since they started. The system counts it (the second number of `schedstat`), so
 * it tells a machine that others load from an app that is late by itself: a timer set too late waits for
 * no processor. Only Linux tells it thread by thread; elsewhere nothing is ever excused.
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
  return () => threads.reduce((sum, file) => sum + waitedOf(file), 0);
}

/** The thread that does a process's work, and the one that its messages come through. */
function savingThreads(pid: number): string[] {
  const folder = `/proc/${pid}/task`;
  const messages = readdirSync(folder).filter((thread) =>
    readFileSync(`${folder}/${thread}/comm`, 'utf8').startsWith('Chrome_ChildIOT'),
  );
  return [String(pid), ...messages].map((thread) => `${folder}/${thread}/schedstat`);
}

/** A thread that has ended waits no longer, and a kernel that does not count excuses nothing. */
function waitedOf(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8').split(' ')[1] ?? 0) / 1e6;
  } catch {
    return 0;
  }
}
