import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { findPassage } from '#domain/revision/find-passage';
import { type LaidPlace, placesOf } from '#domain/revision/laid-text';
import { whenIdle } from '../../../state/when-idle.ts';
import type { Thread, Threads } from '../../../state/life/remarks.ts';
import { useSide } from '../../../state/writing/side.ts';
import type { Visit } from '../../../state/writing/visit.ts';
import { fieldOf, laidOut, rangesOf } from './passage-places.ts';

/** As the style sheet of the editor calls them. */
const HIGHLIGHT = 'ban-tin-remarks';
const CURRENT = 'ban-tin-remark-shown';
/** `data-remarked`, as the page's style sheet has it. */
const MARK = 'remarked';

type MarkedPassagesProps = { visit: Visit; threads: Threads };

/**
 * Remarked words are marked in the text without a letter of the document being touched: a highlight of
 * the page is painted over them, and found anew when typing pauses and nothing else is to be done. Of a
 * field, in which nothing can be painted, the whole is marked.
 */
export function MarkedPassages({ visit, threads }: MarkedPassagesProps): ReactNode {
  const snapshot = useStore(visit.store, (state) => state.snapshot);
  const current = useSide((side) => side.current);
  const { t } = useTranslation();
  const shown = useRef(new Map<string, readonly Range[]>());
  const fields = useRef(new Map<string, HTMLTextAreaElement>());
  useEffect(() => {
    const callOff = whenIdle(() => {
      const { gone, places } = findAll(snapshot, [...threads.open, ...threads.settled]);
      noteGone(gone);
      shown.current = new Map(
        threads.open.map(({ remark }) => [remark.id, rangesOf(visit, places.get(remark.id) ?? [])]),
      );
      fields.current = fieldsOf(threads.open, places);
      paint(shown.current, useSide.getState().current);
      markFields(fields.current, useSide.getState().current, t('remarks.inField'));
    });
    return callOff;
  }, [visit, snapshot, threads, t]);
  useEffect(() => {
    paint(shown.current, current);
    markFields(fields.current, current, t('remarks.inField'));
  }, [current, t]);
  useEffect(() => clear, []);
  useClicks(shown);
  return null;
}

type Found = {
  readonly gone: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, LaidPlace[]>;
};

function findAll(snapshot: Parameters<typeof laidOut>[0], threads: readonly Thread[]): Found {
  const gone = new Set<string>();
  const places = new Map<string, LaidPlace[]>();
  if (threads.length === 0) return { gone, places };
  const laid = laidOut(snapshot);
  for (const { remark } of threads) {
    if (remark.passage.quote === '') continue;
    const found = findPassage(laid.text, remark.passage);
    if (found === null) gone.add(remark.id);
    else places.set(remark.id, placesOf(laid, found.from, found.to));
  }
  return { gone, places };
}

/** The same set for as long as it holds the same: the panel is drawn anew only for news. */
function noteGone(gone: ReadonlySet<string>): void {
  useSide.setState((side) => {
    const same = side.gone.size === gone.size && [...gone].every((id) => side.gone.has(id));
    return same ? side : { gone };
  });
}

function paint(shown: ReadonlyMap<string, readonly Range[]>, current: string | null): void {
  CSS.highlights.set(HIGHLIGHT, new Highlight(...[...shown.values()].flat()));
  const looked = current === null ? [] : (shown.get(current) ?? []);
  CSS.highlights.set(CURRENT, new Highlight(...looked));
}

function fieldsOf(
  open: readonly Thread[],
  places: Found['places'],
): Map<string, HTMLTextAreaElement> {
  return new Map(
    open.flatMap(({ remark: { id } }) =>
      (places.get(id) ?? []).flatMap(({ owner }): [string, HTMLTextAreaElement][] => {
        const field = fieldOf(owner);
        return field === null ? [] : [[id, field]];
      }),
    ),
  );
}

function markFields(
  fields: ReadonlyMap<string, HTMLTextAreaElement>,
  current: string | null,
  said: string,
): void {
  unmarkFields();
  for (const [id, field] of fields) {
    if (field.dataset[MARK] === 'shown') continue;
    field.dataset[MARK] = id === current ? 'shown' : 'open';
    field.setAttribute('aria-description', said);
  }
}

function unmarkFields(): void {
  for (const field of document.querySelectorAll<HTMLElement>('textarea[data-remarked]')) {
    delete field.dataset[MARK];
    field.removeAttribute('aria-description');
  }
}

function clear(): void {
  unmarkFields();
  CSS.highlights.delete(HIGHLIGHT);
  CSS.highlights.delete(CURRENT);
}

/** A click on marked words shows their remark, where the remarks are beside them already. */
function useClicks(shown: { readonly current: ReadonlyMap<string, readonly Range[]> }): void {
  useEffect(() => {
    const root = document.querySelector<HTMLElement>('[data-lexical-editor="true"]');
    const onClick = (event: MouseEvent): void => {
      if (useSide.getState().side !== 'remarks' || getSelection()?.isCollapsed === false) return;
      const hit = [...shown.current].find(([, ranges]) =>
        ranges.some((range) => isIn(range, event)),
      );
      if (hit === undefined) return;
      useSide.setState({ current: hit[0] });
      document.querySelector(`[data-remark="${hit[0]}"]`)?.scrollIntoView({ block: 'nearest' });
    };
    root?.addEventListener('click', onClick);
    return () => root?.removeEventListener('click', onClick);
  }, [shown]);
}

function isIn(range: Range, { clientX, clientY }: MouseEvent): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      left <= clientX && clientX <= right && top <= clientY && clientY <= bottom,
  );
}
