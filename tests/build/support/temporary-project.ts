import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { projectAt, type Project } from '../../../build/setup/project.mjs';

/** An empty checkout in a temporary folder, with this very Node as its Node 24. */
export function temporaryProject(): Project {
  const root = mkdtempSync(path.join(tmpdir(), 'ban-tin-build-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const project = projectAt(root);
  write(root, 'package-lock.json', JSON.stringify({ packages: { '': {} } }));
  const node = path.join(project.modules, 'node', 'bin');
  mkdirSync(node, { recursive: true });
  mkdirSync(project.cache, { recursive: true });
  symlinkSync(process.execPath, path.join(node, path.basename(process.execPath)));
  return project;
}

/** Writes a file below the folder, and the folders it needs; gives its full path. */
export function write(folder: string, name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

/** What `npm ci` leaves of the `electron` package: everything but its program. */
export function electronPackage(project: Project, version: string): string {
  const folder = path.join(project.modules, 'electron');
  write(folder, 'package.json', JSON.stringify({ name: 'electron', version }));
  return folder;
}

/** What the `electron` package looks like once it has fetched its program. */
export function fetchedElectron(project: Project, version: string): string {
  const folder = electronPackage(project, version);
  write(folder, 'dist/version', version);
  write(folder, 'path.txt', 'electron');
  return write(folder, 'dist/electron', '#!/bin/sh\n');
}
