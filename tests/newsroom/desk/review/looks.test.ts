import { describe, expect, it } from 'vitest';
import { codeOf } from '../../support/codes.ts';
import {
  approve,
  approvedPiece,
  lifeOf,
  openNewsroomOfPeople,
  rewrite,
  submit,
  write,
} from '../../support/newsroom-people.ts';
import type { Member } from '../../support/station.ts';

/** What a person has seen is his own, and nothing but a place to compare from. */

const look = ({ client }: Member, id: string, revision: string) =>
  client.call('review:looked', { id, revision });
const numbers = async (member: Member, piece: { id: string; version: number }) =>
  (await lifeOf(member, piece)).looks.map(({ number }) => number);

describe('a look in the review room', () => {
  it('is told to whoever looked alone, the last first, each revision once', async () => {
    const people = await openNewsroomOfPeople();
    const { reporter, approver, editor } = people;
    const piece = await write(reporter);
    const first = await submit(reporter, piece);
    expect(await numbers(approver, piece)).toEqual([]);
    await look(approver, piece.id, first.revision);
    await rewrite(reporter, piece, 'Chiều nay, xã ra quân.');
    const second = await submit(reporter, piece);
    await look(approver, piece.id, second.revision);
    expect(await numbers(approver, piece)).toEqual([2, 1]);
    await look(approver, piece.id, first.revision);
    expect((await lifeOf(approver, piece)).looks).toMatchObject([
      { revision: first.revision, number: 1 },
      { revision: second.revision, number: 2 },
    ]);
    expect(await numbers(editor, piece)).toEqual([]);
    expect(await numbers(reporter, piece)).toEqual([]);
  });

  it('is what was decided on too, and changes nothing of the bulletin’s life or its proof', async () => {
    const people = await openNewsroomOfPeople();
    const piece = await approvedPiece(people);
    expect(await numbers(people.approver, piece)).toEqual([1]);
    const before = await people.reporter.client.call('history:list', { id: piece.id });
    await look(people.approver, piece.id, piece.revision);
    expect(await people.reporter.client.call('history:list', { id: piece.id })).toEqual(before);
    await rewrite(people.reporter, piece, 'Chiều nay, xã ra quân.');
    const { revision } = await submit(people.reporter, piece);
    await look(people.approver, piece.id, revision);
    // Seen is not decided.
    expect(await lifeOf(people.approver, piece)).toMatchObject({ seen: piece.revision });
    await approve(people.approver, piece, revision);
  });

  it('is of a revision of that bulletin, by whoever may decide', async () => {
    const { reporter, approver, announcer } = await openNewsroomOfPeople();
    const piece = await write(reporter);
    const other = await write(reporter, 'Tin khác.');
    const { revision } = await submit(reporter, other);
    expect(await codeOf(() => look(approver, piece.id, revision))).toBe('revision-not-found');
    expect(await codeOf(() => look(announcer, other.id, revision))).toBe('not-allowed');
  });
});
