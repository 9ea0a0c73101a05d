import { newsroom } from '../newsroom.ts';
import { openWriting, useStage } from './stage.ts';

/**
 * Opens the sample for a person who opens the library for the first time, so that nobody meets an empty
 * room. The desk is one step back, as always.
 */
export async function openSampleOnFirstRun(): Promise<void> {
  const before = useStage.getState();
  const { sample } = await newsroom.call('desk:firstRun', {});
  // It is drawn for a moment; whoever has begun something meanwhile is left to it.
  if (sample !== null && useStage.getState() === before) await openWriting(sample);
}
