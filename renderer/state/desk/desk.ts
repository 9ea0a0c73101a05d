import { create } from 'zustand';
import type { BulletinId } from '#domain/bulletin';
import type { DeskView } from '#domain/contract';

/** A tray of bulletins, or what waits for whoever is here. */
export type DeskPlace = DeskView | 'tasks';

/** Where a person stands at the desk: kept while a bulletin is open, so that coming back is coming back. */
export type DeskState = {
  /** Null: wherever the desk begins for whoever is here. */
  readonly view: DeskPlace | null;
  /** Words to find, as they are sent: a moment behind the field. */
  readonly query: string;
  readonly selected: BulletinId | null;
  /** Of the list, in pixels. */
  readonly scrollTop: number;
  /** Grows when the search field is asked for. */
  readonly searchAsked: number;
  /** Grows when a tray is shown: what is being typed to find by then is no more wanted. */
  readonly shown: number;
  /** The list is to take the focus once it is there: the desk was just come to. */
  readonly arriving: boolean;
};

export const useDesk = create<DeskState>(() => ({
  view: null,
  query: '',
  selected: null,
  scrollTop: 0,
  searchAsked: 0,
  shown: 0,
  arriving: true,
}));

export function showView(view: DeskPlace): void {
  useDesk.setState((now) => {
    // Asked for where it is open already, its row keeps the focus and is the selected one still.
    const selected = now.view === view && now.query === '' ? now.selected : null;
    return { view, query: '', selected, scrollTop: 0, shown: now.shown + 1 };
  });
}

export function find(query: string): void {
  useDesk.setState({ query, selected: null, scrollTop: 0 });
}

export function askForSearch(): void {
  useDesk.setState(({ searchAsked }) => ({ searchAsked: searchAsked + 1 }));
}
