import { newsroom } from '../newsroom.ts';
import { queryClient, sessionQuery } from './queries.ts';
import { go, goToDesk, openWriting, useStage } from './stage.ts';
import type { BulletinId } from '#domain/bulletin';

/** Welcomes a person who opens the library for the first time, so that nobody meets an empty room. */
export async function welcomeOnFirstRun(): Promise<void> {
  const before = useStage.getState();
  const { sample } = await newsroom.call('desk:firstRun', {});
  if (sample === null) return;
  const { mode } = await queryClient.ensureQueryData(sessionQuery);
  // It is drawn for a moment; whoever has begun something meanwhile is left to it.
  if (mode === 'open' && useStage.getState() === before) await go({ screen: 'welcome', sample });
}

/** On to the sample; the desk is one step back, as always. */
export function tryFirst(sample: BulletinId | null): Promise<boolean> {
  return sample === null ? goToDesk() : openWriting(sample);
}
