import path from 'node:path';
import { rememberedElectron } from '../../../build/setup/electron-choice.mjs';
import { thisProject } from '../../../build/setup/project.mjs';

/** The project's folder, which Electron is given as the application. */
export const projectRoot = path.resolve(import.meta.dirname, '../../..');

/** The Electron that `node build/prepare.mjs` chose, or the one that the environment names. */
export function electronExecutable(): string {
  const named = process.env['ELECTRON_EXEC_PATH'];
  if (named) return named;
  const chosen = rememberedElectron(thisProject);
  if (chosen === undefined)
    throw new Error('No Electron is chosen yet: run node build/prepare.mjs');
  return chosen.executable;
}

/** Chromium's sandbox refuses to work for root. */
export function sandboxSwitches(): string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
