import { type Virtualizer, useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useDesk } from '../../state/desk/desk.ts';
import { useDeskView } from '../../state/desk/place.ts';
import { purge } from '../../state/desk/purge.ts';
import { tellError } from '../../state/toasts.ts';
import { restore, trash } from '../../state/desk/trash.ts';
import { isFocusLost } from '../../state/focus.ts';
import { nextIndex } from './list-keys.ts';
import { type DeskRows, useDeskRows } from './use-desk-rows.ts';
import { whenIdle } from '../../state/when-idle.ts';

/** Two lines of headline and one of facts. */
const ROW_REM = 6.625;
/** Rows beyond what is in sight, so that scrolling meets none that is still empty. */
const OVERSCAN = 6;

export type DeskListState = {
  scroller: RefObject<HTMLDivElement | null>;
  virtual: Virtualizer<HTMLDivElement, Element>;
  rows: DeskRows;
  /** The one row in the tab order: the selected one, or else the first. */
  current: number;
  onKeyDown: (event: KeyboardEvent) => void;
  /** Into the trash or out of it; the focus goes to the row that takes its place. */
  discard: (index: number) => void;
  /** Out of the trash for good, once the person has said yes; the list goes on at the row beside it. */
  destroy: (index: number) => void;
};

/** A list of `total` rows of which only those in sight exist; `rem` in pixels. */
export function useDeskList(total: number, rem: number): DeskListState {
  const view = useDeskView();
  const { query, selected } = useDesk();
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_REM * rem,
    overscan: useOverscan(),
    initialOffset: () => useDesk.getState().scrollTop,
    // Before it is measured, so that the first drawing has its rows: no taller than the window.
    observeElementRect: followSize,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
  });
  useEffect(() => virtual.measure(), [virtual, rem]);
  const items = virtual.getVirtualItems();
  const rows = useDeskRows(view, query, items[0]?.index ?? 0, items.at(-1)?.index ?? 0);
  const current = Math.max(0, selected === null ? 0 : rows.indexOf(selected));
  const focusSoon = useFocusSoon(scroller);
  const here = rows.settled && rows.at(current) !== undefined;
  const fresh = useRef(true);
  useLayoutEffect(() => {
    if (!here) return;
    // Also where the list was empty: what had the focus there is gone with the first row that came.
    const wanted = useDesk.getState().arriving || (fresh.current && isFocusLost());
    fresh.current = false;
    if (!wanted) return;
    useDesk.setState({ arriving: false });
    focusSoon(current, rows);
  });

  const discard = (index: number): void => {
    const row = rows.at(index);
    if (row === undefined) return;
    (row.trashedAt === null ? trash(row) : restore(row)).catch(tellError);
    focusSoon(index === total - 1 ? Math.max(0, index - 1) : index + 1, rows);
  };
  const destroy = (index: number): void => {
    const row = rows.at(index);
    if (row === undefined) return;
    const beside = rows.at(index === total - 1 ? Math.max(0, index - 1) : index + 1);
    const go = async (): Promise<void> => {
      if (!(await purge([row.id], row.headline))) return;
      useDesk.setState({ selected: beside?.id ?? null, arriving: true });
    };
    go().catch(tellError);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Delete') {
      event.preventDefault();
      // What may not go for good is refused with its reason.
      if (event.shiftKey && rows.at(current)?.trashedAt !== null) destroy(current);
      else discard(current);
      return;
    }
    const page = Math.floor((scroller.current?.clientHeight ?? 0) / (ROW_REM * rem)) - 1;
    const next = nextIndex(event.key, current, total, Math.max(1, page));
    if (next === null) return;
    event.preventDefault();
    virtual.scrollToIndex(next, { align: 'auto' });
    focusSoon(next, rows);
  };
  return { scroller, virtual, rows, current, onKeyDown, discard, destroy };
}

/** As the library does, but for its first measuring, which lays the page out in the middle of being drawn. */
function followSize(
  { scrollElement }: Virtualizer<HTMLDivElement, Element>,
  tell: (size: { width: number; height: number }) => void,
): () => void {
  const observer = new ResizeObserver(([entry]) => {
    const size = entry?.borderBoxSize[0];
    if (size !== undefined) tell({ width: size.inlineSize, height: size.blockSize });
  });
  if (scrollElement !== null) observer.observe(scrollElement);
  return () => observer.disconnect();
}

/** None in the first drawing: a start waits for the rows in sight, and for no others. */
function useOverscan(): number {
  const [rows, setRows] = useState(0);
  useEffect(() => {
    return whenIdle(() => setRows(OVERSCAN));
  }, []);
  return rows;
}

/** Puts the focus into a row as soon as it is there: a row far away is fetched and made a moment later. */
function useFocusSoon(
  scroller: RefObject<HTMLDivElement | null>,
): (index: number, rows: DeskRows) => void {
  const wanted = useRef<number | null>(null);
  const focus = (): void => {
    if (wanted.current === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"]`);
    if (row === null || row === undefined) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  };
  // After every drawing, since any of them may be the one that brings the row.
  useLayoutEffect(focus);
  return (index, rows) => {
    wanted.current = index;
    useDesk.setState({ selected: rows.at(index)?.id ?? null });
    focus();
  };
}
