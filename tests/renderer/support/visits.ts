import { emptyFields } from '#domain/bulletin';
import { emptyDocument, writeDocument } from '#domain/document/read';
import { newsroom } from '../../../renderer/newsroom.ts';
import type { CopyReason } from '../../../renderer/state/writing/saver.ts';
import { Visit, type VisitStart } from '../../../renderer/state/writing/visit.ts';
import { FakeClock } from './fake-clock.ts';
import { FakeEditor } from './fake-editor.ts';

export const BULLETIN_ID = '01980000-0000-7000-8000-000000000001';

/** A visit over the bridges of the test, with a false clock and a false editor. */
export function openVisit(over: Partial<VisitStart> = {}) {
  const clock = new FakeClock();
  const editor = new FakeEditor();
  const copied: CopyReason[] = [];
  const start: VisitStart = {
    id: BULLETIN_ID,
    version: 4,
    state: 'draft',
    fields: { ...emptyFields(), headline: 'Xã Suối Mơ họp dân' },
    document: writeDocument(emptyDocument()),
    photos: [],
    updatedAt: '2026-05-08T06:31:04.000Z',
    trashed: false,
    ...over,
  };
  editor.document = start.document;
  const visit = new Visit(start, {
    call: (name, input) => newsroom.call(name, input),
    clock,
    onCopied: (reason) => copied.push(reason),
  });
  visit.attach(editor.handle());
  return { visit, clock, editor, copied };
}
