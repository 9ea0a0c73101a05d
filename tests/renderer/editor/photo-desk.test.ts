// @vitest-environment happy-dom
import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { $getRoot, REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import { expect, test } from 'vitest';
import { makeFigure, makeParagraph } from '#domain/document/make';
import type { PhotoFacts } from '#domain/contract';
import type { BulletinEditorProps } from '../../../renderer/editor/editor-types.ts';
import { PhotosExtension } from '../../../renderer/editor/photos/photos-extension.ts';
import { documentOf, openEditor } from '../support/editor.ts';

const facts = (name: string): PhotoFacts => ({
  sha: name.repeat(64),
  width: 1_600,
  height: 900,
  bytes: 1,
  name,
  takenAt: null,
});
const source = (name: string) => new File([name], name);

const settle = () => new Promise((resolve) => setTimeout(resolve));

/** An editor whose photos arrive when the test says so. */
function openDesk(...blocks: Parameters<typeof documentOf>) {
  const waiting: ((answer: PhotoFacts | null) => void)[] = [];
  const signals: AbortSignal[] = [];
  const addPhoto: BulletinEditorProps['addPhoto'] = (_source, onProgress, signal) => {
    onProgress(0.5);
    signals.push(signal);
    return new Promise((resolve) => waiting.push(resolve));
  };
  const opened = openEditor(documentOf(...blocks), { addPhoto });
  opened.editor.update(() => $getRoot().selectEnd(), { discrete: true });
  const shas = (): (string | null)[] =>
    opened.blocks().flatMap((block) => (block.type === 'figure' ? [block.photo] : []));
  return {
    ...opened,
    desk: getExtensionDependencyFromEditor(opened.editor, PhotosExtension).output,
    signals,
    shas,
    arrive: async (answer: PhotoFacts | null) => {
      await settle();
      waiting.shift()?.(answer);
      await settle();
    },
    run: async (command: typeof UNDO_COMMAND) => {
      opened.editor.dispatchCommand(command, undefined);
      await settle();
    },
  };
}

const shown = (editor: ReturnType<typeof openDesk>['editor']): number =>
  editor.read(
    () =>
      $getRoot()
        .getChildren()
        .filter((node) => node.getType() === 'figure').length,
  );

test('several photos keep their order, one after the other, and are one undo', async () => {
  const room = openDesk(makeParagraph('a'));
  room.handle.insertPhotos([source('1'), source('2')]);
  await settle();
  expect(room.handle.pendingPhotos()).toBe(2);
  await room.arrive(facts('1'));
  await room.arrive(facts('2'));
  expect(room.shas()).toEqual(['1'.repeat(64), '2'.repeat(64)]);
  expect(room.handle.pendingPhotos()).toBe(0);
  await room.run(UNDO_COMMAND);
  expect(room.shas()).toEqual([]);
  await room.run(REDO_COMMAND);
  expect(room.shas()).toEqual(['1'.repeat(64), '2'.repeat(64)]);
});

test('a photo on its way is no figure of the stored document, unless it has words', async () => {
  const room = openDesk(makeParagraph('a'));
  room.handle.insertPhotos([source('1')]);
  await settle();
  expect(shown(room.editor)).toBe(1);
  expect(room.blocks()).toHaveLength(1);
  room.editor.update(
    () => {
      const figure = $getRoot().getLastChildOrThrow();
      if ('setWord' in figure && typeof figure.setWord === 'function')
        figure.setWord('caption', 'x');
    },
    { discrete: true },
  );
  expect(room.blocks()[1]).toMatchObject({ type: 'figure', photo: null, caption: 'x' });
});

test('undo while a photo is on its way, then redo when it has come, gives the photo', async () => {
  const room = openDesk(makeParagraph('a'));
  room.handle.insertPhotos([source('1')]);
  await settle();
  await room.run(UNDO_COMMAND);
  await room.arrive(facts('1'));
  expect(shown(room.editor)).toBe(0);
  await room.run(REDO_COMMAND);
  expect(room.shas()).toEqual(['1'.repeat(64)]);
});

test('a refused photo leaves nothing, and neither undo nor redo brings its place back', async () => {
  const room = openDesk(makeParagraph('a'));
  room.handle.insertPhotos([source('1')]);
  await room.arrive(null);
  expect(shown(room.editor)).toBe(0);
  for (const command of [UNDO_COMMAND, REDO_COMMAND, UNDO_COMMAND, REDO_COMMAND]) {
    await room.run(command);
    expect(shown(room.editor)).toBe(0);
  }
});

test('a figure that awaits its photo keeps its words when the photo is refused', async () => {
  const room = openDesk(makeFigure({ caption: 'Đại biểu' }));
  const key = room.editor.read(() => $getRoot().getFirstChildOrThrow().getKey());
  room.desk.fill(key, source('1'));
  await room.arrive(null);
  expect(room.blocks()).toMatchObject([{ caption: 'Đại biểu', photo: null }]);
  room.desk.fill(key, source('2'));
  await room.arrive(facts('2'));
  expect(room.shas()).toEqual(['2'.repeat(64)]);
  await room.run(UNDO_COMMAND);
  expect(room.shas()).toEqual([null]);
});

test('another photo chosen meanwhile: the first is given up', async () => {
  const room = openDesk(makeFigure({ caption: 'x' }));
  const key = room.editor.read(() => $getRoot().getFirstChildOrThrow().getKey());
  room.desk.fill(key, source('1'));
  await settle();
  room.desk.fill(key, source('2'));
  expect(room.signals[0]?.aborted).toBe(true);
  await room.arrive(facts('1'));
  expect(room.shas()).toEqual([null]);
  await room.arrive(facts('2'));
  expect(room.shas()).toEqual(['2'.repeat(64)]);
});

test('cancelled: the place goes; closed: the photo is given up', async () => {
  const room = openDesk(makeParagraph('a'));
  room.handle.insertPhotos([source('1'), source('2')]);
  await settle();
  const key = room.editor.read(() => $getRoot().getChildAtIndex(1)?.getKey() ?? '');
  room.desk.cancel(key);
  await settle();
  expect(room.signals[0]?.aborted).toBe(true);
  expect(shown(room.editor)).toBe(1);
  await room.arrive(null);
  await settle();
  room.desk.close();
  expect(room.signals.every(({ aborted }) => aborted)).toBe(true);
});
