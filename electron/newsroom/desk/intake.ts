import type { CallInput, CallOutput } from '#domain/contract';
import { NewsroomError } from '#domain/errors';
import type { Desk } from './desk.ts';

export async function proposeBulletin(
  _desk: Desk,
  _input: CallInput<'intake:propose'>,
): Promise<CallOutput<'intake:propose'>> {
  throw new NewsroomError('not-implemented');
}
