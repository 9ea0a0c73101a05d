import { create } from 'zustand';
import type { BulletinId } from '#domain/bulletin';
import type { ChosenFile } from '#domain/desktop-contract';
import { useDesk } from './desk/desk.ts';
import { rememberSeat } from './people/session.ts';
import { queryClient } from './queries.ts';
import type { Visit } from './writing/visit.ts';

/** What is on the screen. One store, so that menu, keys and palette act on the same thing as a click. */

export type Route =
  | { readonly screen: 'desk' }
  /** Id null: a bulletin to be written; `visitKey` tells two of them apart. */
  | {
      readonly screen: 'writing';
      readonly id: BulletinId | null;
      readonly visitKey: string;
      /** A new one, to be on air as soon as it is written. */
      readonly urgent?: boolean;
    }
  /** What waits for a decision, for whoever may decide. */
  | { readonly screen: 'review'; readonly id: BulletinId }
  /** Files to confirm, one after the other. */
  | { readonly screen: 'intake'; readonly files: readonly ChosenFile[] }
  /** Before anything else, where the library is opened for the first time. */
  | { readonly screen: 'welcome' }
  /** The station and its first administrator. */
  | { readonly screen: 'set-up' }
  /** Who works here, who signs, and the desk's rules; `sheet`: at once to making a new one. */
  | { readonly screen: 'accounts'; readonly part?: 'sheet' }
  /** The station's words and how it speaks; `from` is the bulletin to go back to. */
  | { readonly screen: 'dictionary'; readonly from: BulletinId | null }
  /** Whether a file is what was approved, and the library whole. */
  | { readonly screen: 'verify'; readonly from: BulletinId | null }
  /** The announcer's prompter; `from` is where he came from. */
  | {
      readonly screen: 'prompter';
      readonly id: BulletinId;
      readonly from: 'desk' | 'writing' | 'review';
    }
  /** How the desk is used, for each kind of work. */
  | { readonly screen: 'handbook'; readonly from: BulletinId | null };

export const tabs = ['write', 'spoken', 'web', 'paper'] as const;
export type Tab = (typeof tabs)[number];

export type Stage = {
  readonly route: Route;
  /** The open bulletin; null while there is none, or it is still being opened. */
  readonly visit: Visit | null;
  readonly tab: Tab;
  /** Whether the side panel shows, where a person said so; null: where the window is wide enough. */
  readonly panel: boolean | null;
  readonly wide: boolean;
  readonly settingsOpen: boolean;
  readonly paletteOpen: boolean;
};

export const useStage = create<Stage>(() => ({
  route: { screen: 'desk' },
  visit: null,
  tab: 'write',
  panel: null,
  wide: true,
  settingsOpen: false,
  paletteOpen: false,
}));

/** Asked before the open bulletin is left; false keeps it on the screen. */
export type LeaveGuard = () => Promise<boolean>;
let guard: LeaveGuard | null = null;

export function setLeaveGuard(next: LeaveGuard | null): void {
  guard = next;
}

/**
 * Goes to another screen, unless the bulletin on this one may not be left yet, or whoever asked has gone
 * meanwhile: a slow disk takes seconds, and what comes late is no screen of the next person's. `ready` makes it
 * ready once it is sure and before it is drawn.
 */
export async function go(route: Route, ready?: () => void): Promise<boolean> {
  const isStillHere = rememberSeat();
  if (guard !== null && !(await guard())) return false;
  if (!isStillHere()) return false;
  ready?.();
  // Not when the screen goes: one that fails must leave its text within reach of the rescue file.
  useStage.getState().visit?.autosave.dispose();
  useStage.setState({ route, visit: null, tab: 'write', paletteOpen: false });
  return true;
}

/** Back to the desk, with the bulletin that was open as the selected one. */
export async function goToDesk(): Promise<boolean> {
  const { visit } = useStage.getState();
  return go({ screen: 'desk' }, () => {
    useDesk.setState({ arriving: true, ...(visit === null ? {} : { selected: visit.id }) });
    // What was just saved or decided is told a moment later: the list as it was before takes no focus.
    void queryClient.invalidateQueries({ queryKey: ['desk'] });
  });
}

export const openWriting = (id: BulletinId | null): Promise<boolean> =>
  go({ screen: 'writing', id, visitKey: crypto.randomUUID() });

/** From a screen beside the work to the bulletin it was asked from, or to the desk. */
export const goBack = (from: BulletinId | null): Promise<boolean> =>
  from === null ? goToDesk() : openWriting(from);

/** A new bulletin of the highest priority. */
export const openUrgent = (): Promise<boolean> =>
  go({ screen: 'writing', id: null, visitKey: crypto.randomUUID(), urgent: true });

/** A screen beside the work; what was open is saved, and waits to be gone on with. */
async function openBeside(screen: 'dictionary' | 'handbook' | 'verify'): Promise<void> {
  const { route, visit } = useStage.getState();
  if (route.screen === screen) return;
  if (!(await go({ screen, from: null }))) return;
  useStage.setState({ route: { screen, from: visit?.id ?? null } });
}

/** The station's dictionary. */
export const openDictionary = (): Promise<void> => openBeside('dictionary');

export const openVerify = (): Promise<void> => openBeside('verify');

export const openHandbook = (): Promise<void> => openBeside('handbook');

/**
 * The prompter, for the open bulletin, the one that a screen beside the work was opened from, or the one
 * selected at the desk; false: there is none of them.
 */
export async function openPrompter(): Promise<boolean> {
  const { route, visit } = useStage.getState();
  if (route.screen === 'prompter') return true;
  const place = readingPlace(route);
  if (place === null) return false;
  const { from, known } = place;
  // A room that is still being opened knows no bulletin.
  if (visit === null && (route.screen === 'writing' || known === null)) return false;
  if (!(await go({ screen: 'desk' }))) return true;
  // A new bulletin has its id from its first save, which leaving has made sure of.
  const id = visit === null ? known : visit.id;
  if (id === null) return false;
  useStage.setState({ route: { screen: 'prompter', id, from } });
  return true;
}

/** Where the announcer comes back to, and which bulletin is known there; null: nothing is read from there. */
function readingPlace(
  route: Route,
): { from: 'desk' | 'writing' | 'review'; known: BulletinId | null } | null {
  const { selected } = useDesk.getState();
  const { screen } = route;
  if (screen === 'desk' || screen === 'writing') return { from: screen, known: selected };
  if (screen === 'review') return { from: screen, known: route.id };
  if (screen !== 'dictionary' && screen !== 'handbook' && screen !== 'verify') return null;
  return route.from === null
    ? { from: 'desk', known: selected }
    : { from: 'writing', known: route.from };
}

/** Back to where the announcer came from. */
export async function leavePrompter(): Promise<void> {
  const { route } = useStage.getState();
  if (route.screen !== 'prompter') return;
  if (route.from === 'writing') await openWriting(route.id);
  else if (route.from === 'review') await go({ screen: 'review', id: route.id });
  else await goToDesk();
}

export const panelShows = ({ panel, wide }: Stage): boolean => panel ?? wide;

export function togglePanel(): void {
  useStage.setState((stage) => ({ panel: !panelShows(stage) }));
}
