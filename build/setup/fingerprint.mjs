import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * SHA-256 over names and contents: by content and not by date, since git gives every file of a
 * fresh clone, and of another branch, the date of now.
 * @param {string} root
 * @param {readonly string[]} paths files and folders below root; what is missing counts as missing
 * @returns {string}
 */
export function fingerprintOf(root, paths) {
  const hash = createHash('sha256');
  for (const name of paths) addTo(hash, root, name);
  return hash.digest('hex');
}

/** @param {import('node:crypto').Hash} hash @param {string} root @param {string} name */
function addTo(hash, root, name) {
  const full = path.join(root, name);
  const stat = statSync(full, { throwIfNoEntry: false });
  if (stat?.isDirectory()) {
    for (const child of readdirSync(full).sort()) addTo(hash, root, path.posix.join(name, child));
  } else {
    const content = stat ? readFileSync(full) : undefined;
    // The length keeps "ab" + "c" and "a" + "bc" apart.
    hash.update(`${name}\0${content ? content.length : 'missing'}\0`);
    if (content) hash.update(content);
  }
}

/** @param {string} file @returns {string | undefined} the text of a small file, undefined where there is none */
export function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * @param {string} folder of an installed package
 * @returns {string} its version, empty where there is no such package
 */
export function packageVersionIn(folder) {
  const manifest = readJson(path.join(folder, 'package.json'));
  return isRecord(manifest) && typeof manifest['version'] === 'string' ? manifest['version'] : '';
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
export function isRecord(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @param {string} file @returns {unknown} undefined where there is no file or no JSON in it */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
