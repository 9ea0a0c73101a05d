import {
  bulletinsChangedSince,
  readDataVersion,
  settingsChangedSince,
} from '../storage/neighbours.ts';
import { storageError } from '../storage/sqlite-errors.ts';
import type { Desk } from './desk.ts';

/** How soon a person sees what a script has brought in. */
const LOOK_MS = 2_000;
/** A commit that was under way at the last look carries an earlier time. */
const MARGIN_MS = 5_000;
/** Whoever is told of this many reads his list anew anyway. */
const MOST_TOLD = 100;

/**
 * Tells the clients what another process did to the library; now and then of something twice, which does
 * no harm. Answers how to stop.
 */
export function watchNeighbours(desk: Desk): () => void {
  let version = readDataVersion(desk.db);
  let looked = desk.now();
  const look = (): void => {
    try {
      const seen = readDataVersion(desk.db);
      if (seen === version) return;
      const since = looked - MARGIN_MS;
      const now = desk.now();
      for (const id of bulletinsChangedSince(desk.db, since, MOST_TOLD))
        desk.tell('bulletins:changed', { id });
      if (settingsChangedSince(desk.db, since)) desk.tell('settings:changed', {});
      // Not before all of it is told: a look that failed is made again, from where it began.
      version = seen;
      looked = now;
    } catch (error) {
      desk.log(`neighbours: ${storageError(error)?.code ?? 'internal'}`);
    }
  };
  // Never the reason that a process stays alive.
  const timer = setInterval(look, LOOK_MS).unref();
  return () => clearInterval(timer);
}
