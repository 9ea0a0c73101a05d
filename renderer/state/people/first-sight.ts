import type { Person, SessionFacts } from '#domain/contract/accounts';
import type { CallOutput } from '#domain/contract';
import { defaultSettings } from '#domain/settings-usual';
import type { StationSettings } from '#domain/settings';
import { desktop } from '../../desktop.ts';
import { useFirstScreen } from './first-run.ts';
import {
  countsQuery,
  peopleQuery,
  queryClient,
  rowsQuery,
  sessionQuery,
  settingsQuery,
} from '../queries.ts';
import { useStage } from '../stage.ts';

/**
 * What stood on the first screen the last time, shown at once at the next start: the newsroom's process
 * needs 200 ms to come up (measured), and nearly always it says the same. Its answers replace all of this,
 * and whatever is asked meanwhile waits for them. Of a station with accounts no bulletin is kept here: its
 * first screen is the lock. The shell keeps it for this very version, and knows by itself of a new library.
 */
export type Sight =
  | { readonly kind: 'welcome' }
  | {
      readonly kind: 'desk';
      readonly settings: StationSettings;
      readonly session: SessionFacts;
      readonly counts: CallOutput<'desk:counts'>;
      readonly list: CallOutput<'bulletins:list'>;
    }
  | {
      readonly kind: 'lock';
      readonly settings: StationSettings;
      readonly session: SessionFacts;
      readonly people: readonly Person[];
    };

/** As many as a tall window shows; the others are asked for. */
const ROWS = 30;
/** Changes come in bursts, and this is a comfort. */
const REMEMBER_MS = 1_000;

const firstRows = rowsQuery('all', '', 0).queryKey;
/** What the shell has, as far as the page knows. */
let kept: Sight | null = null;

/** Before anything is asked or drawn. */
export function showFirstSight(): void {
  const sight = readSight();
  if (sight === null) return;
  kept = sight;
  fillIn(sight);
  useFirstScreen.setState({ known: true, sighted: true });
}

function readSight(): Sight | null {
  // What the page itself wrote, by the same version; where that cannot be shown, `forgetFirstSight`.
  return JSON.parse(document.getElementById('first-sight')?.textContent ?? 'null');
}

function fillIn(sight: Sight): void {
  if (sight.kind === 'welcome') {
    queryClient.setQueryData(settingsQuery.queryKey, defaultSettings);
    queryClient.setQueryData(sessionQuery.queryKey, openDesk);
    useStage.setState({ route: { screen: 'welcome' } });
    return;
  }
  queryClient.setQueryData(settingsQuery.queryKey, sight.settings);
  queryClient.setQueryData(sessionQuery.queryKey, sight.session);
  if (sight.kind === 'lock') {
    queryClient.setQueryData(peopleQuery.queryKey, [...sight.people]);
    return;
  }
  queryClient.setQueryData(countsQuery.queryKey, sight.counts);
  queryClient.setQueryData(firstRows, sight.list);
}

/** Of a library that is being made. */
const openDesk: SessionFacts = { mode: 'open', account: null, lockAfterMinutes: 0 };

/** A screen that failed is not shown the same things again. */
export function forgetFirstSight(): void {
  tell(null);
}

let timer: ReturnType<typeof setTimeout> | null = null;

/** Tells the shell what is to be seen next time, a moment after it has changed. What is answered ends it. */
export function followFirstSight(): () => void {
  const stop = queryClient.getQueryCache().subscribe(({ query, type }) => {
    if (type !== 'updated' || !seenFirst.has(String(query.queryKey[0]))) return;
    timer ??= setTimeout(rememberSight, REMEMBER_MS);
  });
  return () => {
    stop();
    if (timer !== null) clearTimeout(timer);
  };
}

/** At once, where something has changed: a window that closes would else come back in its look of before. */
export function rememberSight(): void {
  if (timer === null) return;
  clearTimeout(timer);
  timer = null;
  const sight = currentSight();
  if (JSON.stringify(sight) !== JSON.stringify(kept)) tell(sight);
}

const seenFirst = new Set(['settings', 'session', 'people', 'desk']);

function tell(sight: Sight | null): void {
  kept = sight;
  const words = sight === null ? null : JSON.stringify(sight);
  desktop.call('window:sight', { sight: words }).catch(() => undefined);
}

/** Where not all of it is known now, what was told last. */
function currentSight(): Sight | null {
  const settings = queryClient.getQueryData(settingsQuery.queryKey);
  const session = queryClient.getQueryData(sessionQuery.queryKey);
  if (settings === undefined || session === undefined) return kept;
  if (session.mode !== 'open') return atTheLock(settings, session);
  const counts = queryClient.getQueryData(countsQuery.queryKey);
  const list = queryClient.getQueryData<CallOutput<'bulletins:list'>>(firstRows);
  if (counts === undefined || list === undefined) return kept;
  const rows = list.rows.slice(0, ROWS);
  return { kind: 'desk', settings, session, counts, list: { ...list, rows } };
}

function atTheLock(settings: StationSettings, { lockAfterMinutes }: SessionFacts): Sight | null {
  const people = queryClient.getQueryData(peopleQuery.queryKey);
  // Not the list that the desk had before it had a lock.
  if (people === undefined) return kept?.kind === 'lock' ? kept : null;
  const session: SessionFacts = { mode: 'locked', account: null, lockAfterMinutes };
  return { kind: 'lock', settings, session, people };
}
