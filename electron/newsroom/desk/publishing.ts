import type { CallInput, CallOutput } from '#domain/contract';
import { NewsroomError } from '#domain/errors';
import type { Desk } from './desk.ts';

export async function exportBulletin(
  _desk: Desk,
  _input: CallInput<'publishing:export'>,
): Promise<CallOutput<'publishing:export'>> {
  throw new NewsroomError('not-implemented');
}

export function copyFragment(
  _desk: Desk,
  _input: CallInput<'publishing:fragment'>,
): CallOutput<'publishing:fragment'> {
  throw new NewsroomError('not-implemented');
}

export function paperToPrint(
  _desk: Desk,
  _input: CallInput<'publishing:paper'>,
): CallOutput<'publishing:paper'> {
  throw new NewsroomError('not-implemented');
}
