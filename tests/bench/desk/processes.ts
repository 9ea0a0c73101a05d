import { readFileSync, readdirSync, readlinkSync } from 'node:fs';

/** What Linux tells of a program and all its children; elsewhere there is no such thing. */

export const canReadProcesses = process.platform === 'linux';

/** Megabytes of memory: what is shared with others counts by its share (PSS). */
export function memoryOf(pid: number): number {
  const kilobytes = family(pid).reduce((sum, id) => sum + proportional(id), 0);
  return kilobytes / 1024;
}

/** Megabytes by kind of process: `main`, `renderer`, `gpu-process`, `utility`… */
export function kindsOf(pid: number): Record<string, number> {
  const kinds: Record<string, number> = {};
  for (const id of family(pid)) {
    const kind = /--type=([\w-]+)/.exec(proc(id, 'cmdline'))?.[1] ?? 'main';
    kinds[kind] = Math.round((kinds[kind] ?? 0) + proportional(id) / 1024);
  }
  return kinds;
}

/** Whether somebody runs this very file: its pages would be shared with them, and count for less. */
export function isRunning(executable: string): boolean {
  return readdirSync('/proc').some((name) => /^\d+$/.test(name) && programOf(name) === executable);
}

function programOf(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/exe`);
  } catch {
    return '';
  }
}

function proportional(pid: number): number {
  return Number(/^Pss:\s+(\d+) kB/m.exec(proc(pid, 'smaps_rollup'))?.[1] ?? 0);
}

/** The process and whoever it started, directly or not. */
function family(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    // The name in brackets may hold anything; the parent is the second word behind it.
    const parent = Number(proc(Number(name), 'stat').split(') ').at(-1)?.split(' ')[1]);
    parents.set(Number(name), parent);
  }
  const members = [pid];
  for (const member of members)
    for (const [child, parent] of parents) if (parent === member) members.push(child);
  return members;
}

/** Empty for a process that has ended meanwhile. */
function proc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
