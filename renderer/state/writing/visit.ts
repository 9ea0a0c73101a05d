import { createStore, type StoreApi } from 'zustand/vanilla';
import type { BulletinFields, BulletinId, BulletinState, PhotoSha } from '#domain/bulletin';
import type { PhotoFacts } from '#domain/contract';
import { readDocument } from '#domain/document/read';
import type { RevisionHash } from '#domain/contract/review';
import { documentText } from '#domain/document/to-text';
import type { EditorCounts, EditorHandle } from '../../editor/editor-types.ts';
import type { newsroom } from '../../newsroom.ts';
import { Autosave, PAUSE_MS, type SaveStatus } from './autosave.ts';
import type { Clock } from '../clock.ts';
import { Saver, type CopyReason, type SaveRequest, type Snapshot } from './saver.ts';

/**
 * One opening of one bulletin: what is on the screen, what is on the disk, and the way between. It lives
 * outside React, so that a screen that fails takes no text with it.
 */

export type VisitStart = {
  id: BulletinId | null;
  version: number;
  state: BulletinState;
  fields: BulletinFields;
  document: string;
  photos: readonly PhotoFacts[];
  /** Null: it was never saved. */
  updatedAt: string | null;
  trashed: boolean;
};

export type VisitState = {
  /** Null until the first save of a new bulletin. */
  id: BulletinId | null;
  status: SaveStatus;
  /** The revision that is to go out instead of the text on the desk, where somebody chose so. */
  outgoing: RevisionHash | null;
  /** As of the last pause in typing: what previews and checks are made of. */
  snapshot: Snapshot;
  /** Null: the editor has not counted yet. */
  counts: EditorCounts | null;
  photos: ReadonlyMap<PhotoSha, PhotoFacts>;
  /** What stands in the field of the event's day is no day, and was left so. */
  wrongDay: boolean;
};

export type VisitDeps = {
  call: typeof newsroom.call;
  clock: Clock;
  onCopied: (reason: CopyReason) => void;
};

export class Visit {
  readonly store: StoreApi<VisitState>;
  readonly autosave: Autosave<SaveRequest>;
  readonly #saver: Saver;
  readonly #clock: Clock;
  #start: VisitStart;
  #fields: BulletinFields;
  #editor: EditorHandle | null = null;
  /** Edits since the last snapshot. */
  #changed = false;
  #callOffRefresh: (() => void) | null = null;

  constructor(start: VisitStart, { call, clock, onCopied }: VisitDeps) {
    this.#start = start;
    this.#fields = start.fields;
    this.#clock = clock;
    this.store = createStore(() => ({
      id: start.id,
      status: { kind: 'untouched' as const },
      outgoing: null,
      snapshot: { fields: start.fields, document: start.document },
      counts: null,
      photos: new Map(start.photos.map((photo) => [photo.sha, photo])),
      wrongDay: false,
    }));
    this.#saver = new Saver(start, {
      call,
      onMoved: (id, reason) => {
        this.store.setState({ id });
        if (reason !== null) onCopied(reason);
      },
    });
    this.autosave = new Autosave({
      clock,
      prepare: () => this.#saver.prepare(this.snapshot()),
      send: (request) => this.#saver.send(request),
      onStatus: (status) => {
        this.store.setState({ status });
      },
    });
  }

  /** What the room was opened with. */
  get start(): VisitStart {
    return this.#start;
  }

  /** The room was closed with something unsaved: it opens again with what stood in it. */
  restart(): void {
    const { snapshot, photos } = this.store.getState();
    this.#start = {
      ...this.#start,
      id: this.id,
      fields: this.#fields,
      document: snapshot.document,
      photos: [...photos.values()],
    };
    this.autosave.resume();
  }

  /** Null until the first save of a new bulletin. */
  get id(): BulletinId | null {
    return this.#saver.id;
  }

  /** Of what is on the disk, as far as this visit knows. */
  get version(): number {
    return this.#saver.version;
  }

  get fields(): BulletinFields {
    return this.#fields;
  }

  get editor(): EditorHandle | null {
    return this.#editor;
  }

  attach(editor: EditorHandle): void {
    this.#editor = editor;
    this.store.setState({ counts: editor.counts() });
  }

  /** The editor is about to go: keep what stood in it. */
  detach(): void {
    this.#takeSnapshot();
    this.#editor = null;
    this.#callOffRefresh?.();
  }

  /** With every key: cheap. */
  edited(): void {
    this.#changed = true;
    this.autosave.edited();
    this.#callOffRefresh?.();
    this.#callOffRefresh = this.#clock.after(PAUSE_MS, () => this.snapshot());
  }

  edit(change: Partial<BulletinFields>): void {
    this.#fields = { ...this.#fields, ...change };
    this.edited();
  }

  /** Where the bulletin takes no more: what is on the screen goes on as one of its own. */
  async saveAsCopy(): Promise<boolean> {
    this.#saver.goOnAsCopy();
    this.edited();
    return this.autosave.flush();
  }

  photoAdded(photo: PhotoFacts): void {
    this.store.setState(({ photos }) => ({ photos: new Map(photos).set(photo.sha, photo) }));
  }

  /** What stands on the screen. The document is serialised once, however many ask. */
  snapshot(): Snapshot {
    if (this.#changed) {
      const document = this.#editor?.read() ?? this.store.getState().snapshot.document;
      this.#changed = false;
      this.store.setState({ snapshot: { fields: this.#fields, document } });
    }
    return this.store.getState().snapshot;
  }

  /** All words as plain text, for the rescue file; never throws. */
  rescueText(): string {
    const { headline, byline, photoCredit } = this.#fields;
    const closing = [byline.author, byline.unit, photoCredit].filter((line) => line !== '');
    return [headline, this.#bodyText(), closing.join('\n')]
      .filter((part) => part !== '')
      .join('\n\n');
  }

  #bodyText(): string {
    try {
      if (this.#editor !== null) return this.#editor.text();
    } catch {
      // The editor is what failed: the last snapshot is the next best.
    }
    const { document } = this.#takeSnapshot();
    try {
      return documentText(readDocument(document));
    } catch {
      return document;
    }
  }

  #takeSnapshot(): Snapshot {
    try {
      return this.snapshot();
    } catch {
      return this.store.getState().snapshot;
    }
  }
}
