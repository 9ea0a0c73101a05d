import { randomUUID } from 'node:crypto';
import type { CallOutput } from '#domain/contract';
import type { TestPrinter } from './client.ts';
import { fieldsOf, textDocument } from './documents.ts';
import { type Member, PASSCODE, type Station, openStation } from './station.ts';

/** A station with one person of each trade. */
export type Newsroom = Station & {
  readonly reporter: Member;
  readonly editor: Member;
  readonly approver: Member;
  readonly announcer: Member;
};

export async function openNewsroomOfPeople(printer?: TestPrinter): Promise<Newsroom> {
  const station = await openStation(['administrator'], printer);
  return {
    ...station,
    reporter: await station.hire('Vàng A Páo', 'reporter'),
    editor: await station.hire('Hà Diễn', 'editor'),
    approver: await station.hire('Lò Văn Tám', 'approver'),
    announcer: await station.hire('Lý Mẩy', 'announcer'),
  };
}

/** What a save needs besides its words. */
export type Piece = { readonly id: string; version: number };

export async function write(
  { client }: Member,
  text = 'Sáng nay, xã ra quân.',
  urgent = false,
): Promise<Piece> {
  const { id, version } = await client.call('bulletins:create', content(text, urgent));
  return { id, version };
}

export async function rewrite({ client }: Member, piece: Piece, text: string): Promise<void> {
  const saved = await client.call('bulletins:save', {
    id: piece.id,
    baseVersion: piece.version,
    visit: randomUUID(),
    sequence: 1,
    ...content(text, false),
  });
  piece.version = saved.version;
}

export function submit(
  { client }: Member,
  { id, version }: Piece,
): Promise<CallOutput<'review:submit'>> {
  return client.call('review:submit', { id, version, note: '' });
}

export function approve(
  { client }: Member,
  { id }: Piece,
  revision: string,
): Promise<CallOutput<'review:approve'>> {
  return client.call('review:approve', { id, revision, passcode: PASSCODE });
}

export function lifeOf({ client }: Member, { id }: Piece): Promise<CallOutput<'review:life'>> {
  return client.call('review:life', { id });
}

/** Written, sent and approved. */
export async function approvedPiece(
  { reporter, approver }: Pick<Newsroom, 'reporter' | 'approver'>,
  text?: string,
): Promise<Piece & { revision: string; code: string }> {
  const piece = await write(reporter, text);
  const { revision } = await submit(reporter, piece);
  const { code } = await approve(approver, piece, revision);
  return { ...piece, revision, code };
}

function content(text: string, urgent: boolean) {
  return {
    fields: fieldsOf({
      headline: 'RA QUÂN LÀM ĐƯỜNG HOA',
      priority: urgent ? 'urgent' : 'normal',
    }),
    document: textDocument(text),
  };
}
