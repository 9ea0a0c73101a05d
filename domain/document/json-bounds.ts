import { NewsroomError } from '../errors.ts';

/**
 * Levels of arrays and objects. Lists nested 20 deep need 87; Lexical, zod and JSON.stringify are
 * recursive and give up somewhere in the thousands.
 */
export const MAX_DEPTH = 200;

/**
 * Refuses what recursion could not walk and what JSON cannot give back (1e999 is read as Infinity and
 * written as null). Walks level by level, so that no nesting can exhaust the stack.
 */
export function assertWithinBounds(value: unknown): void {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) throw new NewsroomError('document-unreadable', { depth });
    const next: unknown[] = [];
    for (const item of level) {
      if (typeof item === 'number' && !Number.isFinite(item))
        throw new NewsroomError('document-unreadable', { number: String(item) });
      if (typeof item === 'object' && item !== null)
        for (const child of Object.values(item)) next.push(child);
    }
    level = next;
  }
}
