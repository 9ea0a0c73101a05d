import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  createBulletin,
  saveBulletin,
} from '../../../../electron/newsroom/desk/bulletins/bulletins.ts';
import { listCheckpoints } from '../../../../electron/newsroom/desk/history/history.ts';
import { fieldsOf, textDocument } from '../../support/documents.ts';
import {
  type Newsroom,
  openNewsroomOfPeople,
  rewrite,
  write,
} from '../../support/newsroom-people.ts';
import type { Member } from '../../support/station.ts';
import { openTestDesk } from '../../support/test-desk.ts';

const helpOf = ({ client }: Member, { id }: { id: string }) => client.call('history:help', { id });
const kindsOf = async ({ reporter }: Newsroom, { id }: { id: string }) =>
  (await reporter.client.call('history:list', { id })).events.map(({ kind, by }) => [kind, by]);

describe('an editor who helps', () => {
  it('leaves the reporter’s own last text as a checkpoint, and him the differences', async () => {
    const people = await openNewsroomOfPeople();
    const { reporter, editor } = people;
    const piece = await write(reporter, 'Sáng nay xã ra quân.');
    expect(await helpOf(reporter, piece)).toBeNull();
    await rewrite(editor, piece, 'Sáng nay, xã ra quân.');
    await rewrite(editor, piece, 'Sáng nay, xã Suối Mơ ra quân.');
    const help = await helpOf(reporter, piece);
    expect(help?.by).toEqual(['Hà Diễn']);
    const { text } = await reporter.client.call('history:compare', {
      from: { kind: 'checkpoint', checkpoint: help?.checkpoint ?? '' },
      to: { kind: 'working', id: piece.id },
    });
    const changes = text.filter(({ kind }) => kind !== 'same');
    expect(changes.map(({ kind, text: words }) => [kind, words.trim()])).toEqual([
      ['added', ','],
      ['added', 'Suối Mơ'],
    ]);
    const [copy] = await reporter.client.call('history:checkpoints', { id: piece.id });
    expect(copy).toMatchObject({ checkpoint: help?.checkpoint, by: 'Vàng A Páo' });
    // The editor is told of no help of his own.
    expect(await helpOf(editor, piece)).toBeNull();
  });

  it('is told of until the reporter goes on writing, whose helper’s text is then kept', async () => {
    const people = await openNewsroomOfPeople();
    const { reporter, editor } = people;
    const other = await people.hire('Lù Seo Dìn', 'editor');
    const piece = await write(reporter, 'Một.');
    await rewrite(editor, piece, 'Hai.');
    await rewrite(other, piece, 'Ba.');
    const first = await helpOf(reporter, piece);
    expect(first?.by).toEqual(['Hà Diễn', 'Lù Seo Dìn']);
    const own = await reporter.client.call('history:text', {
      of: { kind: 'checkpoint', checkpoint: first?.checkpoint ?? '' },
    });
    expect(own.document).toBe(textDocument('Một.'));
    await rewrite(reporter, piece, 'Bốn.');
    expect(await helpOf(reporter, piece)).toBeNull();
    expect(await kindsOf(people, piece)).toEqual([
      ['created', 'Vàng A Páo'],
      ['helped', 'Hà Diễn'],
      ['helped', 'Lù Seo Dìn'],
      ['resumed', 'Vàng A Páo'],
    ]);
    await rewrite(editor, piece, 'Năm.');
    const again = await helpOf(reporter, piece);
    const text = await reporter.client.call('history:text', {
      of: { kind: 'checkpoint', checkpoint: again?.checkpoint ?? '' },
    });
    expect(text.document).toBe(textDocument('Bốn.'));
  });

  it('who saves the very same text has changed nothing', async () => {
    const people = await openNewsroomOfPeople();
    const piece = await write(people.reporter, 'Một.');
    await rewrite(people.editor, piece, 'Một.');
    expect(await kindsOf(people, piece)).toEqual([['created', 'Vàng A Páo']]);
  });

  it('by an older text keeps the reporter’s own too', async () => {
    const people = await openNewsroomOfPeople();
    const { reporter, editor } = people;
    const piece = await write(reporter, 'Một.');
    await rewrite(editor, piece, 'Hai.');
    await rewrite(reporter, piece, 'Ba.');
    const [, first] = await reporter.client.call('history:checkpoints', { id: piece.id });
    const restored = await editor.client.call('history:restore', {
      id: piece.id,
      baseVersion: piece.version,
      from: { kind: 'checkpoint', checkpoint: first?.checkpoint ?? '' },
    });
    expect((await helpOf(reporter, piece))?.checkpoint).toBe(restored.kept);
    const kept = await reporter.client.call('history:text', {
      of: { kind: 'checkpoint', checkpoint: restored.kept },
    });
    expect(kept.document).toBe(textDocument('Ba.'));
  });

  it('keeps that text for good, however much is written afterwards', async () => {
    const people = await openNewsroomOfPeople();
    const piece = await write(people.reporter, 'Một.');
    await rewrite(people.editor, piece, 'Hai.');
    const help = await helpOf(people.reporter, piece);
    for (let round = 0; round < 30; round += 1) {
      await rewrite(people.reporter, piece, `Phóng viên ${round}.`);
      await rewrite(people.editor, piece, `Biên tập ${round}.`);
    }
    const own = await people.reporter.client.call('history:text', {
      of: { kind: 'checkpoint', checkpoint: help?.checkpoint ?? '' },
    });
    expect(own.document).toBe(textDocument('Một.'));
  });
});

describe('a desk without accounts', () => {
  it('has no hands to tell apart', async () => {
    const { desk } = await openTestDesk();
    const { id } = createBulletin(desk, { fields: fieldsOf(), document: textDocument('Một.') });
    const save = { fields: fieldsOf(), document: textDocument('Hai.') };
    saveBulletin(desk, { id, baseVersion: 1, visit: randomUUID(), sequence: 1, ...save });
    expect(listCheckpoints(desk, { id })).toEqual([]);
  });
});
