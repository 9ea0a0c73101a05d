import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

type Locked = {
  integrity?: string;
  resolved?: string;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
};

describe('what is installed is the same everywhere', () => {
  test('every version in package.json is exact', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    const loose = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  const lockfile: { packages: Record<string, Locked> } = JSON.parse(read('package-lock.json'));
  const { packages } = lockfile;
  const entries = Object.entries(packages).filter(([place]) => place !== '');

  test('the lockfile names no registry', () => {
    expect(entries.filter(([, { resolved }]) => resolved)).toEqual([]);
  });

  test("the lockfile states the integrity of all but other platforms' lint binaries", () => {
    // Registries that mirror only a part lack those; npm ci wants their entries all the same.
    const open = entries.filter(([, { integrity }]) => !integrity).map(([place]) => place);
    expect(open.filter((place) => !/^node_modules\/@(oxlint|oxc-parser)/.test(place))).toEqual([]);
    expect(open.filter((place) => packages[place]?.optional !== true)).toEqual([]);
    expect(open.filter((place) => /linux-x64(-gnu)?$/.test(place))).toEqual([]);
  });

  test('the lockfile holds what every platform needs, not this one alone', () => {
    // npm on a partial registry leaves them out, and `npm ci` then fails everywhere.
    const missing = entries.flatMap(([place, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}).filter((name) => !isFoundFrom(place, name)),
    );
    expect(missing).toEqual([]);
  });

  /** Whether Node's own search from that place upward would find the package. */
  function isFoundFrom(place: string, name: string): boolean {
    if (`${place}/node_modules/${name}` in packages) return true;
    const parent = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')));
    return parent === '' ? `node_modules/${name}` in packages : isFoundFrom(parent, name);
  }
});
