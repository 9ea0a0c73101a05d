import { create } from 'zustand';
import { newsroom } from '../../newsroom.ts';
import { queryClient, sessionQuery } from '../queries.ts';
import { go, goToDesk, openWriting, useStage } from '../stage.ts';
import type { BulletinId } from '#domain/bulletin';

/** Whether the first screen is known: until then neither the desk nor the welcome is shown. */
export const useFirstScreen = create(() => ({ known: false }));

/** Welcomes a person who opens the library for the first time, so that nobody meets an empty room. */
export async function welcomeOnFirstRun(): Promise<void> {
  try {
    await goToWelcome();
  } finally {
    useFirstScreen.setState({ known: true });
  }
}

async function goToWelcome(): Promise<void> {
  const before = useStage.getState();
  const { sample } = await newsroom.call('desk:firstRun', {});
  if (sample === null) return;
  const { mode } = await queryClient.ensureQueryData(sessionQuery);
  // Whoever has begun something meanwhile, by a key, is left to it.
  if (mode === 'open' && useStage.getState() === before) await go({ screen: 'welcome', sample });
}

/** On to the sample; the desk is one step back, as always. */
export function tryFirst(sample: BulletinId | null): Promise<boolean> {
  return sample === null ? goToDesk() : openWriting(sample);
}
