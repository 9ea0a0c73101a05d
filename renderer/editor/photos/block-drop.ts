import { signal } from '@lexical/extension';
import {
  $getRoot,
  defineExtension,
  type LexicalEditor,
  mergeRegister,
  type NodeKey,
} from 'lexical';
import { FIGURE_DRAG } from '../nodes/figure/figure-drag.ts';
import { $figureByKey, $selectFigure } from '../nodes/figure/figure-moves.ts';
import { type PhotoPlace, PhotosExtension } from './photos-extension.ts';

/** Where a drop would land: a line between two blocks, or a figure that awaits its photo. */
export type DropTarget =
  | { kind: 'between'; index: number; top: number; left: number; width: number }
  | { kind: 'figure'; key: NodeKey };

/** Photos dropped from outside, and figures dragged to another place. Text drags are Lexical's. */
export const BlockDropExtension = defineExtension({
  name: 'ban-tin/block-drop',
  dependencies: [PhotosExtension],
  build: () => ({ target: signal<DropTarget | null>(null) }),
  register: (editor, _config, state) => {
    const { target } = state.getOutput();
    const photos = state.getDependency(PhotosExtension).output;
    const over = (event: DragEvent): void => {
      const data = event.dataTransfer;
      if (data === null || !editor.isEditable() || !isOurs(data)) return;
      event.preventDefault();
      event.stopPropagation();
      data.dropEffect = data.types.includes(FIGURE_DRAG) ? 'move' : 'copy';
      target.value = targetOf(editor, event);
    };
    const drop = (event: DragEvent): void => {
      const place = target.peek();
      const data = event.dataTransfer;
      if (place === null || data === null || !isOurs(data)) return;
      event.preventDefault();
      event.stopPropagation();
      target.value = null;
      const key = data.getData(FIGURE_DRAG);
      if (key !== '') moveTo(editor, key, place);
      else photos.insert([...data.files], toPlace(place));
    };
    const leave = (event: DragEvent): void => {
      const root = editor.getRootElement();
      const to = event.relatedTarget;
      if (to instanceof Node && root?.contains(to) === true) return;
      target.value = null;
    };
    return mergeRegister(
      editor.registerRootListener((root) => {
        if (root === null) return undefined;
        const stop = new AbortController();
        // Before Lexical's own listeners, which would put the caret where the photo falls.
        const options = { capture: true, signal: stop.signal };
        root.addEventListener('dragstart', startFigureDrag, options);
        root.addEventListener('dragover', over, options);
        root.addEventListener('drop', drop, options);
        root.addEventListener('dragleave', leave, options);
        root.addEventListener('dragend', leave, options);
        return () => stop.abort();
      }),
    );
  },
});

function startFigureDrag(event: DragEvent): void {
  const key = figureUnder(event.target);
  if (key === undefined || event.dataTransfer === null) return;
  event.stopPropagation();
  event.dataTransfer.setData(FIGURE_DRAG, key);
  event.dataTransfer.effectAllowed = 'move';
}

/** The figure whose photo is dragged; a selection that is dragged begins in the text. */
function figureUnder(target: EventTarget | null): NodeKey | undefined {
  if (!(target instanceof HTMLImageElement)) return undefined;
  return target.closest<HTMLElement>('[data-figure]')?.dataset['figure'];
}

const isOurs = (data: DataTransfer): boolean =>
  data.types.includes('Files') || data.types.includes(FIGURE_DRAG);

const toPlace = (target: DropTarget): PhotoPlace =>
  target.kind === 'figure' ? target : { kind: 'index', index: target.index };

function targetOf(editor: LexicalEditor, event: DragEvent): DropTarget | null {
  const root = editor.getRootElement();
  if (root === null) return null;
  const element = event.target instanceof Element ? event.target : null;
  const awaiting = element?.closest<HTMLElement>('[data-awaiting]')?.dataset['awaiting'];
  if (awaiting !== undefined && event.dataTransfer?.types.includes('Files') === true)
    return { kind: 'figure', key: awaiting };
  return between(root, event.clientY);
}

/** The gap between blocks that is nearest to that height. */
function between(root: HTMLElement, y: number): DropTarget {
  const blocks = [...root.children].filter((child) => child instanceof HTMLElement);
  const frame = root.getBoundingClientRect();
  const index = blocks.findIndex((block) => {
    const { top, height } = block.getBoundingClientRect();
    return y < top + height / 2;
  });
  const below = index === -1 ? null : blocks[index];
  const above = index === -1 ? blocks.at(-1) : blocks[index - 1];
  const edges = [above?.getBoundingClientRect().bottom, below?.getBoundingClientRect().top].filter(
    (edge) => edge !== undefined,
  );
  const top = edges.reduce((sum, edge) => sum + edge, 0) / Math.max(1, edges.length);
  return {
    kind: 'between',
    index: index === -1 ? blocks.length : index,
    top,
    left: frame.left,
    width: frame.width,
  };
}

function moveTo(editor: LexicalEditor, key: NodeKey, target: DropTarget): void {
  if (target.kind !== 'between') return;
  editor.update(() => {
    const figure = $figureByKey(key);
    const before = $getRoot().getChildAtIndex(target.index);
    if (figure === null || before?.is(figure) === true) return;
    if (before === null) $getRoot().append(figure);
    else before.insertBefore(figure);
    $selectFigure(figure);
  });
}
