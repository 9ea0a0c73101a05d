import { create } from 'zustand';
import { newsroom } from '../../newsroom.ts';
import { queryClient, sessionQuery } from '../queries.ts';
import { go, goToDesk, openWriting, useStage } from '../stage.ts';
import type { BulletinId } from '#domain/bulletin';

export const useFirstScreen = create(() => ({
  /** Which it is: until then neither the desk nor the welcome is shown. */
  known: false,
  /** It is shown by what stood here the last time, before the newsroom has answered. */
  sighted: false,
}));

/** Where a person tries first: asked once, since the newsroom tells of it once. */
let sample: Promise<BulletinId | null> = Promise.resolve(null);

/** Welcomes a person who opens the library for the first time, so that nobody meets an empty room. */
export async function welcomeOnFirstRun(): Promise<void> {
  sample = newsroom.call('desk:firstRun', {}).then((first) => first.sample);
  try {
    await goToWelcome();
  } finally {
    useFirstScreen.setState({ known: true });
  }
}

async function goToWelcome(): Promise<void> {
  const before = useStage.getState();
  if ((await sample) === null || before.route.screen === 'welcome') return;
  const { mode } = await queryClient.ensureQueryData(sessionQuery);
  // Whoever has begun something meanwhile, by a key, is left to it.
  if (mode === 'open' && useStage.getState() === before) await go({ screen: 'welcome' });
}

/** On to the sample; the desk is one step back, as always. */
export async function tryFirst(): Promise<boolean> {
  const id = await sample;
  return id === null ? goToDesk() : openWriting(id);
}
