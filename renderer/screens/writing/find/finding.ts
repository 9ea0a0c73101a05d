import { createStore } from 'zustand/vanilla';
import { replaceSpans } from '#domain/text/find-words';
import { i18n } from '../../../i18n/start.ts';
import { type RoomFinder, useFind } from '../../../state/writing/find.ts';
import { showSide } from '../../../state/writing/side.ts';
import { tell } from '../../../state/toasts.ts';
import type { Visit } from '../../../state/writing/visit.ts';
import { fieldNamed, whereOneIs } from './here.ts';
import {
  firstFrom,
  foundWords,
  isAt,
  type Match,
  matchesIn,
  type Origin,
  outerFields,
  soughtIn,
} from './matches.ts';
import { clearFound, paintFound, type Place, reveal, select } from './paint.ts';
import { writeField } from './write-field.ts';

type FindingState = {
  readonly count: number;
  /** Of the match that is looked at, from 0; -1: there is none. */
  readonly index: number;
};

/** What was done by one replacing. */
type Done = { count: number; kept: number; undo: () => boolean };

/** Of a notice about replacing: a newer one takes its place. */
const ABOUT = 'find';

/**
 * The search through one open bulletin. It looks at the text as it stands whenever something is done, so that it
 * never acts on what stood there a moment ago.
 */
export class Finding implements RoomFinder {
  readonly store = createStore<FindingState>(() => ({ count: 0, index: -1 }));
  readonly #visit: Visit;
  #origin: Origin | null = null;
  #matches: readonly Match[] = [];
  #places: readonly Place[] = [];
  /** Takes back the last replacing, until something else is done in the bar. */
  #undo: (() => boolean) | null = null;

  constructor(visit: Visit) {
    this.#visit = visit;
  }

  begin(): void {
    if (document.activeElement?.closest('[data-find-bar]')) return;
    const { origin, words } = whereOneIs(this.#visit);
    this.#origin = origin;
    if (words !== null) useFind.setState({ query: words });
  }

  /** Looks anew; what was looked at stays what is looked at, if it is still there. */
  search(): void {
    const { query, options } = useFind.getState();
    const sought = soughtIn(this.#visit);
    const matches = matchesIn(sought, query, options);
    const places = this.#placesOf(matches);
    const shown = matches.flatMap((match, at) => {
      const place = places[at];
      return place === undefined || place === null ? [] : [{ match, place }];
    });
    this.#matches = shown.map(({ match }) => match);
    this.#places = shown.map(({ place }) => place);
    this.#show(firstFrom(sought, this.#matches, this.#origin));
  }

  /** Leads to the match that is looked at. */
  reveal(): void {
    const { match, place } = this.#current();
    if (match === undefined || place === undefined) return;
    this.#origin = { owner: match.owner, at: match.from };
    // Its field may lie behind the remarks, or out of sight.
    if (match.owner === 'summary') showSide('info');
    reveal(place);
  }

  step(step: 1 | -1): void {
    this.search();
    const count = this.#matches.length;
    const { match } = this.#current();
    if (match === undefined) return;
    const { index } = this.store.getState();
    const away = isAt(match, this.#origin) || step === -1 ? step : 0;
    this.#show((index + away + count) % count);
    this.reveal();
  }

  clear(): void {
    this.#undo = null;
    clearFound();
  }

  /** The caret goes to what is looked at; false: there is nothing. */
  selectHere(): boolean {
    this.search();
    const { place } = this.#current();
    if (place !== undefined) select(place);
    return place !== undefined;
  }

  /** Replaces what is looked at, and goes on to the next. */
  replaceHere(words: string): void {
    this.search();
    const { match } = this.#current();
    if (match === undefined) return;
    const { count, kept, undo } = this.#replace([match], words);
    if (kept > 0) tell(i18n.t('find.kept', { count: kept }), undefined, { about: ABOUT });
    this.#undo = count > 0 ? undo : null;
    this.#origin = { owner: match.owner, at: count > 0 ? match.from + words.length : match.to };
    this.search();
    this.reveal();
  }

  replaceAll(words: string): void {
    this.search();
    const { count, kept, undo } = this.#replace(this.#matches, words);
    const said = [
      i18n.t(count === 0 ? 'find.replacedNone' : 'find.replaced', { count }),
      ...(kept > 0 ? [i18n.t('find.kept', { count: kept })] : []),
    ];
    const again =
      count === 0 ? undefined : { label: i18n.t('common.undo'), run: () => this.#back(undo) };
    tell(said.join(' '), again, { about: ABOUT });
    this.#undo = count > 0 ? undo : null;
    this.search();
  }

  /** Something else is done: an undo in the bar is the field's own again. */
  typed(): void {
    this.#undo = null;
  }

  /** Takes back what was replaced last; false: the last thing done here was something else. */
  takeBack(): boolean {
    const undo = this.#undo;
    this.#undo = null;
    if (undo !== null) this.#back(undo);
    return undo !== null;
  }

  #back(undo: () => boolean): void {
    if (!undo()) tell(i18n.t('find.changedSince'), undefined, { about: ABOUT });
    else tell(i18n.t('find.takenBack'), undefined, { about: ABOUT });
    if (useFind.getState().open) this.search();
  }

  #current(): { match: Match | undefined; place: Place | undefined } {
    const { index } = this.store.getState();
    return { match: this.#matches[index], place: this.#places[index] };
  }

  #show(index: number): void {
    const count = this.#matches.length;
    this.store.setState({ count, index });
    paintFound(this.#places, this.#places[index]);
  }

  #placesOf(matches: readonly Match[]): (Place | null)[] {
    const inText = matches.map(foundWords);
    const found = inText.filter((one) => one !== null);
    const places = (this.#visit.editor?.finder.places(found) ?? []).values();
    return matches.map(({ owner, from, to }) => {
      const where = typeof owner === 'string' ? fieldNamed(owner) : (places.next().value ?? null);
      if (where === null) return null;
      return where instanceof Range ? { range: where } : { field: where, from, to };
    });
  }

  #replace(matches: readonly Match[], words: string): Done {
    const text = words.normalize('NFC');
    const undos: (() => boolean)[] = [];
    let [count, kept] = [0, 0];
    const inText = matches.map(foundWords).filter((one) => one !== null);
    const replaced = inText.length === 0 ? null : this.#visit.editor?.finder.replace(inText, text);
    if (replaced) {
      count += replaced.count;
      kept += replaced.kept;
      undos.push(replaced.undo);
    }
    for (const name of outerFields) {
      const field = fieldNamed(name);
      const spans = matches.filter(({ owner, written }) => owner === name && written !== text);
      if (field === null || spans.length === 0 || field.readOnly || field.matches(':disabled'))
        continue;
      const before = field.value;
      const after = replaceSpans(before, spans, text);
      writeField(field, after);
      count += spans.length;
      undos.push(() => {
        if (field.value !== after) return false;
        writeField(field, before);
        return true;
      });
    }
    return { count, kept, undo: () => undos.map((undo) => undo()).every(Boolean) };
  }
}
