import { createStore, type StoreApi } from 'zustand/vanilla';
import type { BlockNode, BulletinDocument } from '#domain/document/schema';
import type { BulletinReading } from '#domain/spoken/bulletin-reading';
import { type ReadingOptions, readText } from '#domain/spoken/read';
import { readDocumentAloud, spokenBlock, type SpokenBlock } from '#domain/spoken/read-document';
import type { Segment } from '#domain/spoken/segment';
import { countSpokenSyllables, pauseAfter } from '#domain/spoken/pace/time';
import type { Snapshot } from '../writing/saver.ts';
import { documentOf } from '../writing/snapshot-document.ts';
import { type Idle, whenIdle } from '../when-idle.ts';

/** One block as it is read. It keeps its identity for as long as its words and its place stay. */
export type Passage = {
  readonly block: SpokenBlock;
  readonly syllables: number;
  /** Readings that a person should choose. */
  readonly unsure: readonly Segment[];
};

/** A bulletin as it is read: its headline and its passages. */
export type ReadText = {
  readonly headline: readonly Segment[];
  readonly passages: readonly Passage[];
};

/** What is shown and timed: of an approved text as it was approved, of any other as the station reads today. */
export type ReadingState = ReadText & {
  /** False until the bulletin was read through for the first time. */
  readonly ready: boolean;
  /** It is the reading that was approved; `today` is how the station would read the same text now. */
  readonly frozen: boolean;
  readonly today: ReadText;
  /** The word whose choices are open, as `markOf` names it. */
  readonly open: string | null;
};

/** What was approved along with the text; `awaited`: it is being fetched, and nothing else may stand for it. */
export type Frozen = BulletinReading | 'awaited' | null;

const unread: ReadText = { headline: [], passages: [] };

/** Names a word of the text by its place. */
export function markOf(
  { path }: Pick<SpokenBlock, 'path'>,
  { from }: Pick<Segment, 'from'>,
): string {
  return `${path.join('.')}:${from}`;
}

/**
 * Reads the open bulletin aloud behind the typing: block by block while the page is idle, and only the
 * blocks that changed, so that no key ever waits for it.
 */
export class LiveReading {
  readonly store: StoreApi<ReadingState>;
  readonly #idle: Idle;
  #options: ReadingOptions;
  #snapshot: Snapshot | null = null;
  #today: ReadText | null = null;
  #frozen: Frozen = null;
  /** The text that the frozen reading is of; any letter typed since makes it another. */
  #frozenText: Snapshot | null = null;
  /** Block as JSON → how it is read, with paths from the block itself. */
  #known = new Map<string, readonly Passage[]>();
  #callOff: (() => void) | null = null;

  constructor(options: ReadingOptions, idle: Idle = whenIdle) {
    this.#options = options;
    this.#idle = idle;
    this.store = createStore(() => ({
      ...unread,
      ready: false,
      frozen: false,
      today: unread,
      open: null,
    }));
  }

  get options(): ReadingOptions {
    return this.#options;
  }

  /** How the station speaks; another way reads everything anew. */
  speak(options: ReadingOptions): void {
    const { style, dictionary } = this.#options;
    if (options.style === style && options.dictionary === dictionary) return;
    this.#options = options;
    this.#known = new Map();
    if (this.#snapshot !== null) this.read(this.#snapshot);
  }

  /** The reading that was approved with the text as it stands now; null: none was. */
  freeze(frozen: Frozen): void {
    if (frozen === this.#frozen) return;
    this.#frozen = frozen;
    this.#frozenText = this.#snapshot;
    this.#show();
  }

  /** Reads what stands on the screen now; an earlier reading that is not done is given up. */
  read(snapshot: Snapshot): void {
    const held = this.#holds();
    this.#snapshot = snapshot;
    // What was approved is read until a letter changes, and not a moment longer.
    if (held && !this.#holds()) this.#show();
    this.#callOff?.();
    this.#callOff = this.#idle((hasTime) => this.#work(this.#walk(snapshot), hasTime));
  }

  stop(): void {
    this.#callOff?.();
  }

  #work(walk: Iterator<void>, hasTime: () => boolean): void {
    do {
      if (walk.next().done === true) return;
    } while (hasTime());
    this.#callOff = this.#idle((next) => this.#work(walk, next));
  }

  *#walk(snapshot: Snapshot): Generator<void, void> {
    const { root } = documentOf(snapshot);
    yield;
    const known = new Map<string, readonly Passage[]>();
    const passages: Passage[] = [];
    for (const [index, block] of root.children.entries()) {
      const key = JSON.stringify([index, block]);
      const read = this.#known.get(key) ?? readAt(root, block, index, this.#options);
      known.set(key, read);
      passages.push(...read);
      yield;
    }
    this.#known = known;
    const headline = readText(snapshot.fields.headline.trim(), this.#options);
    this.#today = { headline, passages };
    this.#show();
  }

  /** Whether the text is still the one that was approved. */
  #holds(): boolean {
    return this.#frozen !== null && this.#frozenText === this.#snapshot;
  }

  #show(): void {
    const today = this.#today ?? unread;
    const frozen = this.#holds() ? this.#frozen : null;
    if (frozen === 'awaited')
      this.store.setState({ ...unread, today, ready: false, frozen: false });
    else if (frozen !== null)
      this.store.setState({ ...frozenText(frozen), today, ready: true, frozen: true });
    else this.store.setState({ ...today, today, ready: this.#today !== null, frozen: false });
  }
}

const frozenTexts = new WeakMap<BulletinReading, ReadText>();

/** Counted once: today's reading beside it is made again with every word of the dictionary. */
function frozenText(reading: BulletinReading): ReadText {
  const known = frozenTexts.get(reading);
  if (known !== undefined) return known;
  const text = { headline: reading.headline, passages: reading.blocks.map(passageOf) };
  frozenTexts.set(reading, text);
  return text;
}

/** A block with what is counted of it. */
export function passageOf(block: SpokenBlock): Passage {
  return {
    block,
    syllables: countSpokenSyllables(spokenBlock(block)),
    unsure: block.segments.filter(({ certainty }) => certainty === 'ask'),
  };
}

function readAt(
  root: BulletinDocument['root'],
  block: BlockNode,
  index: number,
  options: ReadingOptions,
): readonly Passage[] {
  const alone: BulletinDocument = { schemaVersion: 1, root: { ...root, children: [block] } };
  return readDocumentAloud(alone, options).map((read) =>
    passageOf({ ...read, path: [index, ...read.path.slice(1)] }),
  );
}

/** Time on air of a whole bulletin, in seconds: the same as `secondsOfBlocks`, from counted passages. */
export function secondsOfPassages(passages: readonly Passage[], speed: number): number {
  return passages.reduce((seconds, { block, syllables }, index) => {
    const pause = index === passages.length - 1 ? 0 : pauseAfter(block);
    return seconds + syllables / speed + pause;
  }, 0);
}
