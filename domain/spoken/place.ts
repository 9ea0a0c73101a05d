import type { HouseStyle } from './house-style.ts';
import type { Reading } from './segment.ts';

/** How far a grammar looks to either side, in UTF-16 units: a bound keeps the reading linear. */
const NEIGHBOURHOOD = 48;

/** One place in the text, as a grammar sees it. */
export class Place {
  readonly text: string;
  readonly at: number;
  readonly style: HouseStyle;
  /** The last thing read before this place, and where it began. */
  readonly previous: (Reading & { from: number }) | null;
  #before: string | undefined;

  constructor(
    text: string,
    at: number,
    style: HouseStyle,
    previous: (Reading & { from: number }) | null,
  ) {
    this.text = text;
    this.at = at;
    this.style = style;
    this.previous = previous;
  }

  /** What stands before, in small letters and composed, spaces as one. */
  get before(): string {
    this.#before ??= neighbour(this.text.slice(Math.max(0, this.at - NEIGHBOURHOOD), this.at));
    return this.#before;
  }

  /** What follows `from`, in small letters and composed, spaces as one. */
  after(from: number): string {
    return neighbour(this.text.slice(from, from + NEIGHBOURHOOD));
  }

  /** Matches a sticky pattern here, or at `at`. */
  match(sticky: RegExp, at = this.at): RegExpExecArray | null {
    sticky.lastIndex = at;
    return sticky.exec(this.text);
  }

  /** The reading that ends right before this place, spaces aside: "64" for the "ha" of "64 ha". */
  get joined(): (Reading & { from: number }) | null {
    const { previous } = this;
    if (!previous || previous.to > this.at) return null;
    for (let at = previous.to; at < this.at; at += 1) {
      if (!' \u00A0\u202F\t'.includes(this.text.charAt(at))) return null;
    }
    return previous;
  }

  /** Whether a letter or digit that nothing has read touches this place from the left. */
  get glued(): boolean {
    return (
      this.at > 0 &&
      this.previous?.to !== this.at &&
      /[\p{L}\p{M}\p{N}]/u.test(this.text.charAt(this.at - 1))
    );
  }
}

/** A grammar: reads what stands at a place, or leaves it to the next. */
export type Rule = (place: Place) => Reading | null;

function neighbour(slice: string): string {
  return slice.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ');
}
