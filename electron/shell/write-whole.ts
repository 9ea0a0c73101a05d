import { open, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { renameStubbornly } from '../stubborn-rename.ts';

/** Writes a file so that it is either the old one or the new one whole, whenever the power goes. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const half = path.join(path.dirname(file), `.${randomUUID()}.tmp`);
  try {
    const handle = await open(half, 'wx');
    try {
      await handle.writeFile(content, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    await renameStubbornly(half, file);
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
}
