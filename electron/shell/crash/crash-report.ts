import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toLogFormat } from '#domain/log-format';

/** Older reports go; a machine that crashes daily would otherwise fill its disk. */
const KEPT_REPORTS = 20;
const REPORT_NAME = /^crash-[\dTZ-]+(-\d+)?\.txt$/;

export type Crash = {
  /** What went down, in our own words: "newsroom process", "window". */
  readonly what: string;
  /** Facts such as an exit code; never a text of a bulletin. */
  readonly facts?: Readonly<Record<string, string | number>>;
  readonly thrown?: unknown;
};

/** What was running, for whoever reads the report. */
export type Program = Readonly<Record<string, string>>;

/**
 * Writes the report and answers its file; null where even that cannot be written. Synchronous: the
 * process may have no later moment.
 */
export function writeCrashReport(
  folder: string,
  program: Program,
  crash: Crash,
  now: Date = new Date(),
): string | null {
  try {
    mkdirSync(folder, { recursive: true });
    dropOldReports(folder);
    const file = freeName(folder, now);
    writeFileSync(file, reportText(program, crash, now), { flag: 'wx' });
    return file;
  } catch {
    return null;
  }
}

function freeName(folder: string, now: Date): string {
  const stem = `crash-${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z`;
  const taken = new Set(readdirSync(folder));
  let name = `${stem}.txt`;
  for (let count = 2; taken.has(name); count += 1) name = `${stem}-${count}.txt`;
  return path.join(folder, name);
}

function dropOldReports(folder: string): void {
  const reports = readdirSync(folder).filter((name) => REPORT_NAME.test(name));
  // The names begin with the time, so their order is the order of time.
  for (const name of reports.sort().slice(0, Math.max(0, reports.length - KEPT_REPORTS + 1))) {
    rmSync(path.join(folder, name), { force: true });
  }
}

function reportText(program: Program, crash: Crash, now: Date): string {
  const lines = [
    `Bản Tin: ${crash.what}`,
    now.toISOString(),
    ...Object.entries({ ...program, ...crash.facts }).map(([name, value]) => `${name}: ${value}`),
  ];
  if (crash.thrown !== undefined) lines.push('', toLogFormat(crash.thrown));
  return `${lines.join('\n')}\n`;
}
