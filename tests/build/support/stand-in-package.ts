import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { npmClient } from '../../../build/setup/npm.mjs';
import { STAND_IN_PACKAGE } from '../../../build/setup/stand-in.mjs';
import { write } from './temporary-project.ts';

const MEGABYTE = 1_000_000;
/** Where Electron keeps its fuses: this mark, then version 1, 8 fuses, all on. */
const FUSE_WIRE = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 8]),
  Buffer.from('11111111'),
]);
/** The host system (3 = Unix) and the mode, as the zip format keeps them. */
const unix = (mode: number) => ({ os: 3, attrs: ((0o100000 | mode) << 16) >>> 0 });

/**
 * The zip inside the stand-in's package, with an executable that has fuses and little else.
 * @param ballastBytes of incompressible files, so that unpacking takes its time
 */
export function standInZip(ballastBytes = 0): Uint8Array {
  const files: Zippable = {
    'Cypress/Cypress': [Buffer.concat([Buffer.from('#!/bin/sh\n'), FUSE_WIRE]), unix(0o755)],
    'Cypress/icudtl.dat': [Buffer.from('data'), unix(0o644)],
    'Cypress/locales/vi.pak': [Buffer.from('vi'), unix(0o644)],
    'Cypress/browser_v8_context_snapshot.bin': [Buffer.from('left out'), unix(0o644)],
    'Cypress/resources/app/index.js': [Buffer.from('left out'), unix(0o644)],
  };
  for (let at = 0; at < ballastBytes; at += MEGABYTE) {
    files[`Cypress/ballast-${at}`] = [randomBytes(MEGABYTE), { level: 0 }];
  }
  return zipSync(files, { level: 1 });
}

/** A package of the stand-in's shape, made by npm itself, with the integrity npm will find. */
export function standInPackage(folder: string, zip = standInZip()) {
  const source = path.join(folder, 'source');
  const { name, version } = STAND_IN_PACKAGE;
  write(source, 'package.json', JSON.stringify({ name, version, files: ['*.zip'] }));
  write(source, 'Cypress_linux_x64.zip', zip);
  const npm = npmClient(process.env);
  const command = [...npm.args, 'pack', '--silent', '--pack-destination', folder];
  const options = { cwd: source, shell: npm.shell, encoding: 'utf8' } as const;
  const tarball = path.join(folder, execFileSync(npm.command, command, options).trim());
  const digest = createHash('sha512').update(readFileSync(tarball)).digest('base64');
  return { name, version, integrity: `sha512-${digest}`, resolved: `file:${tarball}` };
}
