import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

describe('what is installed is the same everywhere', () => {
  test('every version in package.json is exact', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    const loose = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  test('the lockfile states the integrity of every package and names no registry', () => {
    const { packages } = JSON.parse(read('package-lock.json'));
    const entries = Object.entries<{ integrity?: string; resolved?: string }>(packages);
    const open = entries.filter(([place, { integrity }]) => place !== '' && !integrity);
    expect(open).toEqual([]);
    expect(entries.filter(([, { resolved }]) => resolved)).toEqual([]);
  });
});
