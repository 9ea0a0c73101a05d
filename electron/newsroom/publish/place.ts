import { stat } from 'node:fs/promises';
import path from 'node:path';
import { fileSlug } from '#domain/publishing/file-name';
import type { Publishable } from '#domain/publishing/publishable';
import { targetError } from './target-error.ts';

/** Where a file goes: `path`, and what it is called in the answer, relative to the target's folder. */
export type Place = { readonly path: string; readonly name: string };

/** Windows ends at 260 for the whole path. */
const MAX_NAME_LENGTH = 80;
const MAX_SLUG_LENGTH = 75;

/** A chosen folder gets a file named after the headline; anything else is the file itself. */
export async function placeOf(
  target: string,
  { fields }: Publishable,
  extension: string,
): Promise<Place> {
  if (!(await isFolder(target))) return { path: target, name: path.basename(target) };
  const length = Math.min(MAX_SLUG_LENGTH, MAX_NAME_LENGTH - extension.length);
  const name = fileSlug(fields.headline, 'ban-tin', length) + extension;
  return { path: path.join(target, name), name };
}

export async function isFolder(target: string): Promise<boolean> {
  try {
    return (await stat(target)).isDirectory();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw targetError(error, target);
  }
}
