// Where things lie. All of build/setup runs in plain Node 18 with no package installed, so it
// imports node: modules and its neighbours only; what needs a package imports it when it is there.

import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The places one checkout uses. Tests make one for a temporary folder.
 * @typedef {object} Project
 * @property {string} root the folder of package.json
 * @property {string} cache what may be deleted at any time and is made again (git-ignored)
 * @property {string} modules node_modules
 */

/** @param {string} root @returns {Project} */
export function projectAt(root) {
  return { root, cache: path.join(root, '.cache'), modules: path.join(root, 'node_modules') };
}

/** The project this file belongs to. */
export const thisProject = projectAt(path.resolve(fileURLToPath(import.meta.url), '../../..'));
