import { useEffect } from 'react';
import type { BulletinId } from '#domain/bulletin';
import type { RevisionHash } from '#domain/contract/review';
import { noteLook } from '../../state/life/review.ts';

/** So long must it be in sight to have been seen: opened by mistake and left again is no look. */
const LOOK_MS = 3_000;

/** Remembers that the revision on the screen was seen by whoever is here. */
export function useLook(id: BulletinId, revision: RevisionHash, isShown: boolean): void {
  useEffect(() => {
    if (!isShown) return undefined;
    let timer: number | undefined;
    const stop = (): void => window.clearTimeout(timer);
    const follow = (): void => {
      stop();
      if (document.visibilityState !== 'visible') return;
      timer = window.setTimeout(() => {
        // Where it fails, the next comparison begins further back, and shows more than it need.
        noteLook(id, revision).catch(() => undefined);
        document.removeEventListener('visibilitychange', follow);
      }, LOOK_MS);
    };
    document.addEventListener('visibilitychange', follow);
    follow();
    return () => {
      stop();
      document.removeEventListener('visibilitychange', follow);
    };
  }, [id, revision, isShown]);
}
