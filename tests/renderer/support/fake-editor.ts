import type { EditorHandle } from '../../../renderer/editor/editor-types.ts';

/** As much of the editor as a visit asks for. */
export class FakeEditor {
  document = '';
  reads = 0;
  pending = 0;
  broken = false;

  handle(): EditorHandle {
    const counts = { syllables: 0, photos: 0, awaiting: 0, uncaptioned: 0 };
    return {
      read: () => {
        if (this.broken) throw new Error('The editor failed');
        this.reads += 1;
        return this.document;
      },
      text: () => {
        if (this.broken) throw new Error('The editor failed');
        return this.document;
      },
      focus: () => undefined,
      focusStart: () => undefined,
      focusEnd: () => undefined,
      showFigure: () => false,
      showUnfinishedFigure: () => false,
      giveReading: () => false,
      wordsAtCaret: () => null,
      selectedPlaces: () => [],
      selectionEnds: () => null,
      rangeOf: () => null,
      finder: { texts: () => [], caret: () => null, places: () => [], replace: () => null },
      isEmpty: () => this.document === '',
      pasteWhole: () => undefined,
      insertPhotos: () => undefined,
      run: () => undefined,
      isComposing: () => false,
      pendingPhotos: () => this.pending,
      counts: () => counts,
    };
  }
}
