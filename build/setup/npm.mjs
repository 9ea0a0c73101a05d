import path from 'node:path';
import { runChild } from './child.mjs';

/**
 * The npm client the user has, with whatever registry, proxy and certificates it is set up for.
 * Under `npm start` npm says where it is; the bare name serves for `node build/start.mjs`.
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
export function npmClient(env) {
  const script = env['npm_execpath'];
  if (script && path.basename(script) === 'npm-cli.js') {
    // npm's own Node: ours may be a Node inside the node_modules that npm is about to replace.
    return { command: env['npm_node_execpath'] ?? process.execPath, args: [script], shell: false };
  }
  // npm is a .cmd file on Windows, and Node starts those through the shell only.
  return { command: 'npm', args: [], shell: process.platform === 'win32' };
}

/**
 * Runs npm quietly and keeps what it says for the case of a failure. `npm -s start` hands down
 * loglevel=silent, which would hide the reason of a failure. A dead network costs about 15 s, not npm's
 * default of more than a minute.
 * @param {readonly string[]} args
 * @param {string} cwd
 */
export function runNpm(args, cwd) {
  const env = { ...process.env };
  const client = npmClient(env);
  const quiet = ['--loglevel=error', '--no-audit', '--no-fund', '--no-update-notifier'];
  const patience = [
    '--fetch-retries=2',
    '--fetch-retry-mintimeout=2000',
    '--fetch-retry-maxtimeout=8000',
  ];
  return runChild(client.command, [...client.args, ...args, ...quiet, ...patience], {
    cwd,
    env,
    shell: client.shell,
  });
}
