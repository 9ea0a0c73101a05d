import { create } from 'zustand';
import type { Person } from '#domain/contract/accounts';
import { begun } from '../writing/begun-words.ts';
import { useDesk } from '../desk/desk.ts';
import { usePanels } from '../panels.ts';
import { queryClient } from '../queries.ts';
import { useQuestion } from '../questions.ts';
import { forgetFind } from '../writing/find.ts';
import { currentSession, isClosed, isOpenDesk, personHere } from './session.ts';
import { forgetSide } from '../writing/side.ts';
import { type Route, useStage } from '../stage.ts';
import { takeAwayAbout, useToasts } from '../toasts.ts';
import type { Visit } from '../writing/visit.ts';

/**
 * When a person goes, what was on the screen goes: out of the document, and out of what was fetched. A
 * text that could not be saved stays, in memory alone, and is on the screen again when that person comes
 * back; so is the place where he was.
 */

export type PutAway = {
  readonly person: Person;
  readonly route: Route;
  /** Unsaved; null: all is on disk. */
  readonly visit: Visit | null;
};

/** One a person who has gone. */
export const usePutAway = create<{ places: ReadonlyMap<string, PutAway>; turns: number }>(() => ({
  places: new Map(),
  /** Grows when somebody else sits down without the lock between: no screen outlives its person. */
  turns: 0,
}));

/** What a locked desk may know. */
const kept = new Set<unknown>(['session', 'settings', 'people', 'app']);

/** Of a notice about the lock screen: it goes with it. */
export const whileLocked = 'lock screen';

let here: Person | null = null;
/** By the key of the room that shows it. */
const reopened = new Map<string, Visit>();

export function reopenedVisit(visitKey: string): Visit | undefined {
  return reopened.get(visitKey);
}

/** Texts of people who have gone that are nowhere but in memory. */
export function unsavedVisits(): Visit[] {
  return [...usePutAway.getState().places.values()].flatMap(({ visit }) => visit ?? []);
}

/** Follows who is here; what is answered ends it. */
export function followSession(): () => void {
  return queryClient.getQueryCache().subscribe(({ query, type }) => {
    if (type === 'updated' && query.queryKey[0] === 'session') noticeWhoIsHere();
  });
}

function noticeWhoIsHere(): void {
  const person = personHere();
  if (person === null) {
    if (isOpenDesk()) loadNobodysWords();
    return;
  }
  if (here?.id === person.id) {
    here = person;
    return;
  }
  const others = here !== null;
  if (others) putAway();
  here = person;
  takeAwayAbout(whileLocked);
  // A library that does not answer now is asked again when something is kept.
  void begun.load().catch(() => undefined);
  bringBack(person);
  if (others) usePutAway.setState(({ turns }) => ({ turns: turns + 1 }));
}

/** The lock screen stands: nothing of the work may be left behind it. */
export function putAwayWhenLocked(): void {
  if (isClosed(currentSession())) putAway();
}

let nobodysWords = false;

/** Once: a desk without accounts has nobody who comes and goes. */
function loadNobodysWords(): void {
  if (nobodysWords) return;
  nobodysWords = true;
  void begun.load().catch(() => {
    nobodysWords = false;
  });
}

function putAway(): void {
  const { route, visit } = useStage.getState();
  visit?.autosave.dispose();
  if (here !== null) keepPlace(here, route, visit);
  here = null;
  useStage.setState({
    route: { screen: 'desk' },
    visit: null,
    tab: 'write',
    settingsOpen: false,
    paletteOpen: false,
  });
  usePanels.setState(usePanels.getInitialState());
  useDesk.setState({ ...useDesk.getInitialState() });
  useToasts.setState({ toasts: [] });
  dismissQuestion();
  forgetSide();
  forgetFind();
  queryClient.removeQueries({ predicate: ({ queryKey }) => !kept.has(queryKey[0]) });
}

function keepPlace(person: Person, route: Route, visit: Visit | null): void {
  const unsaved = visit?.autosave.unsaved === true ? visit : null;
  const place = { person, route: placeOf(route, visit), visit: unsaved };
  usePutAway.setState(({ places }) => ({ places: new Map(places).set(person.id, place) }));
}

/** A bulletin that was new has an id by now; one that was never written in is none. */
function placeOf(route: Route, visit: Visit | null): Route {
  if (route.screen !== 'writing') return route;
  const id = visit?.id ?? route.id;
  if (id === null && visit?.autosave.unsaved !== true) return { screen: 'desk' };
  return { ...route, id, visitKey: crypto.randomUUID() };
}

function bringBack(person: Person): void {
  const place = usePutAway.getState().places.get(person.id);
  if (place === undefined) return;
  const places = new Map(usePutAway.getState().places);
  places.delete(person.id);
  usePutAway.setState({ places });
  const { route, visit } = place;
  reopened.clear();
  if (visit !== null && route.screen === 'writing') {
    reopened.set(route.visitKey, visit);
    visit.restart();
  }
  useStage.setState({ route });
}

function dismissQuestion(): void {
  const { asked } = useQuestion.getState();
  asked?.answer(asked.question.answers[0]?.id ?? '');
}
