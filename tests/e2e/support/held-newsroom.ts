import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Where Linux tells of processes; elsewhere nobody can be held in time. */
export const canHold = process.platform === 'linux';

const LOOK_EVERY_MS = 2;

export type Held = { readonly letGo: () => void };

/**
 * Holds the newsroom's process of a data folder as soon as it appears, while it is still compiling: it says
 * nothing until it is let go.
 *
 * @returns to be awaited when the window is there
 */
export function holdNewsroom(dataDir: string): Promise<Held> {
  const profile = `--user-data-dir=${path.join(dataDir, 'chromium')}`;
  // It is none of those that run already: fewer are looked at, and each look is quick.
  const before = new Set(readdirSync('/proc'));
  const look = async (): Promise<Held> => {
    for (;;) {
      const pid = readdirSync('/proc').find(
        (name) => !before.has(name) && isNewsroom(name, profile),
      );
      if (pid !== undefined) {
        process.kill(Number(pid), 'SIGSTOP');
        return { letGo: () => void process.kill(Number(pid), 'SIGCONT') };
      }
      await sleep(LOOK_EVERY_MS);
    }
  };
  return look();
}

function isNewsroom(name: string, profile: string): boolean {
  if (!/^\d+$/.test(name)) return false;
  try {
    // Chromium soon writes its own title over the words, with spaces between them.
    const words = readFileSync(`/proc/${name}/cmdline`, 'utf8').split(/[\0 ]/);
    return words.includes('--utility-sub-type=node.mojom.NodeService') && words.includes(profile);
  } catch {
    return false;
  }
}
