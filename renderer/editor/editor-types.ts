import type { PhotoFacts } from '#domain/contract';
import type { ChosenFile } from '#domain/desktop-contract';
import type { EditorFinder } from './find/find-types.ts';

/** A photo before it is in the library: a DOM file (dropped, pasted), or one chosen in the system's dialog. */
export type PhotoSource = File | ChosenFile;

export type BulletinEditorProps = {
  /**
   * The document to open, as stored. Read once, when the editor mounts: another bulletin (or another
   * version of this one) is another editor, so give it another React `key`.
   */
  document: string;
  /** Facts of the photos of that document. Those that `addPhoto` brings are kept by the editor itself. */
  photos: readonly PhotoFacts[];
  /** Switching is deferred while a word is being composed: it would double later letters. */
  editable: boolean;
  /** The bulletin's own photo credit: shown, greyed, where a figure has none of its own. */
  photoCredit: string;
  /**
   * A person changed something (undo and redo too). Never called for loading, focus or selection. It
   * comes with every key, so it must be cheap: note the time, and `read()` later.
   */
  onEdit: () => void;
  /** Once, when the document stands in the editor. */
  onReady: (handle: EditorHandle) => void;
  /** The figures of `counts()` changed. Comes when typing pauses, never with a key. */
  onCounts?: (counts: EditorCounts | null) => void;
  /** ArrowUp in the first line, or Shift+Tab in the text: the caret wants to go to the headline above. */
  onLeaveStart?: () => void;
  /** The system's dialog. Empty: the person thought better of it. */
  choosePhotos: () => Promise<readonly ChosenFile[]>;
  /**
   * Brings a photo into the library. Null: it was refused or cancelled, and whoever implements this has
   * told the person why; the editor only takes its placeholder away. `fraction` is 0 to 1, null while it
   * cannot be known. The signal fires when the person removes the placeholder or closes the bulletin.
   */
  addPhoto: (
    source: PhotoSource,
    onProgress: (fraction: number | null) => void,
    signal: AbortSignal,
  ) => Promise<PhotoFacts | null>;
  /** Words came in by a paste, and pictures among them (so many) did not: their files were not on the clipboard. */
  onPicturesLeft?: (count: number) => void;
  /** The selected words are to be remarked on; absent: nobody here remarks on anything. */
  onRemark?: (() => void) | undefined;
  /** Ctrl+click on a link, or "Mở" in its box. */
  openLink: (url: string) => void;
};

/** Words of the text, as the spoken layer counts them: a block by its path, offsets into its words. */
export type WordsPlace = {
  /** Indexes of children from the root down to the block, in the document as it is stored. */
  readonly path: readonly number[];
  readonly from: number;
  readonly to: number;
  /** What stands there. Where it no longer does, nothing is done. */
  readonly written: string;
};

/** A place between two letters of a block, as `WordsPlace` counts. */
export type PlaceInText = { readonly path: readonly number[]; readonly offset: number };

export type EditorCounts = {
  /** Written syllables (tiếng) of the text without the photos' words, as `articleText` counts. */
  readonly syllables: number;
  /** Figures that have their photo. */
  readonly photos: number;
  /** Figures that still await their photo. */
  readonly awaiting: number;
  /** Figures without a caption. */
  readonly uncaptioned: number;
};

export type EditorHandle = {
  /**
   * The document as it is to be stored (`writeDocument`), with what stands in a caption's field this
   * moment. Costs a walk over the document: call it to save, not with every key.
   */
  read: () => string;
  /** Plain text, for the rescue file. */
  text: () => string;
  /** With the caret, or the selected figure, where it was. */
  focus: () => void;
  focusStart: () => void;
  focusEnd: () => void;
  /** Selects the nth figure (0 is the first) and scrolls it into sight; false: there is none. */
  showFigure: (index: number) => boolean;
  /** The first figure without a photo or without a caption: shows it, with the caret in what is missing. */
  showUnfinishedFigure: (missing: 'photo' | 'caption') => boolean;
  /**
   * Gives words a reading of their own, or (null) takes it from them; one step of undo. False: those
   * words no longer stand there, or a word is being composed.
   */
  giveReading: (place: WordsPlace, spoken: string | null) => boolean;
  /** The selected words, within one block; without a selection `from` is `to`. Null: the caret is in none. */
  wordsAtCaret: () => WordsPlace | null;
  /** All selected words, block by block. Costs a walk over the selection: not with every key. */
  selectedPlaces: () => WordsPlace[];
  /** Both ends of what is selected, in the order of the text; null: nothing is. */
  selectionEnds: () => { start: PlaceInText; end: PlaceInText } | null;
  /** Where words stand on the screen; null: they no longer do. */
  rangeOf: (place: WordsPlace) => Range | null;
  /** Looks for words, and replaces them. */
  finder: EditorFinder;
  /** Neither words nor photos, nor a photo on its way. */
  isEmpty: () => boolean;
  /** A whole bulletin, copied elsewhere, into an empty text; its first line is the headline already. */
  pasteWhole: (data: DataTransfer, headline: string) => void;
  /** At the caret, or at the end where there is none. */
  insertPhotos: (files: readonly File[]) => void;
  /** Of the palette, the menu and the keyboard. Ignored while a word is being composed. */
  run: (command: EditorCommand) => void;
  isComposing: () => boolean;
  /** Photos still on their way into the library; they are in no `read()` yet. */
  pendingPhotos: () => number;
  /** As of the last pause in typing. */
  counts: () => EditorCounts | null;
};

export const editorCommands = [
  'undo',
  'redo',
  'bold',
  'italic',
  'underline',
  'paragraph',
  'heading-2',
  'heading-3',
  'quote',
  'bullet-list',
  'numbered-list',
  'link',
  'photo',
  'table',
  'rule',
  'audience-air',
  'audience-web',
  'audience-both',
] as const;
export type EditorCommand = (typeof editorCommands)[number];
