import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { rememberedElectron } from '../../build/setup/electron-choice.mjs';
import { thisProject } from '../../build/setup/project.mjs';
import {
  electronExecutable,
  projectRoot as root,
  sandboxSwitches,
} from '../e2e/support/electron-executable.ts';
import type { Measured } from './harness/figure.ts';
import { machine, machineLine } from './harness/machine.ts';
import type { Bench, Measure } from './harness/measure.ts';
import { lines } from './harness/print.ts';
import { html } from './measures/html.ts';
import { list } from './measures/list.ts';
import { memory } from './measures/memory.ts';
import { pdf } from './measures/pdf.ts';
import { proof } from './measures/proof.ts';
import { reading } from './measures/reading.ts';
import { save } from './measures/save.ts';
import { typing } from './measures/typing.ts';
import { window } from './measures/window.ts';

/**
 * `npm run bench -- [--json] [MEASURE…]`: takes the measures named, or all. Figures go to stdout,
 * everything else to stderr. It judges and never fails for being slow: exit code 1 means that a measure
 * broke, 2 that it was called wrongly.
 */
const measures: readonly Measure[] = [
  window,
  typing,
  save,
  html,
  pdf,
  memory,
  list,
  reading,
  proof,
];

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const unknown = positionals.filter((name) => measures.every((measure) => measure.name !== name));
  if (unknown.length > 0) {
    say(
      `no such measure: ${unknown.join(', ')}; there are ${measures.map(({ name }) => name).join(', ')}`,
    );
    return 2;
  }
  const chosen = measures.filter(
    ({ name }) => positionals.length === 0 || positionals.includes(name),
  );
  return take(chosen, values.json);
}

async function take(chosen: readonly Measure[], json: boolean): Promise<number> {
  const { electron, version } = chosenElectron();
  const facts = machine(version);
  if (facts.load > facts.cores / 2)
    say(
      `the machine is busy (load ${facts.load}): figures of time scatter, and so do their ratios`,
    );
  if (!json) process.stdout.write(`${machineLine(facts)}\n\n`);
  const figures: Measured[] = [];
  let broken = 0;
  for (const measure of chosen) {
    say(`… ${measure.name}`);
    try {
      const taken = await inFolder(measure.name, (folder) =>
        measure.run({ root, electron, folder, say }),
      );
      figures.push(...taken);
      if (!json) process.stdout.write(`${taken.map(lines).join('\n')}\n`);
    } catch (error) {
      broken += 1;
      say(
        `${measure.name} broke: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
  }
  if (json) process.stdout.write(`${JSON.stringify({ machine: facts, figures }, null, 2)}\n`);
  return broken === 0 ? 0 : 1;
}

/** Not in the system's temporary folder: that may be memory, where a disk costs nothing. */
async function inFolder<T>(name: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = path.join(root, '.cache', 'bench', `${name}-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Chosen by `build/bench.mjs`, which has found a display too. */
function chosenElectron(): { electron: Bench['electron']; version: string } {
  const version = rememberedElectron(thisProject)?.version ?? 'named by the environment';
  return { electron: { executable: electronExecutable(), switches: sandboxSwitches() }, version };
}

process.exitCode = await main();
