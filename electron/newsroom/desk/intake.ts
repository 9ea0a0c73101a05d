import type { CallInput, CallOutput } from '#domain/contract';
import { NewsroomError } from '#domain/errors';
import { proposeFromText } from '#domain/intake/propose';
import { proposeFromFile } from '../intake/text.ts';
import type { Desk } from './desk.ts';

/** Reads a text and proposes a bulletin, for a person to confirm. Nothing is stored. */
export async function proposeBulletin(
  desk: Desk,
  source: CallInput<'intake:propose'>,
): Promise<CallOutput<'intake:propose'>> {
  if ('ticket' in source) return proposeFromFile(desk.tickets.pathOf(source.ticket, 'read'));
  if (source.text.trim() === '') throw new NewsroomError('text-empty');
  return proposeFromText(source.text, '');
}
