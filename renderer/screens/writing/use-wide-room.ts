import { useEffect } from 'react';
import { type Tab, useStage } from '../../state/stage.ts';

/** Room for a whole sheet beside the panel, in rem: below it the panel waits until it is asked for. */
const WIDE_REM = 68;

export function useWideRoom(room: HTMLElement | null, rem: number): void {
  useEffect(() => {
    if (room === null) return undefined;
    const observer = new ResizeObserver(() => {
      const wide = room.clientWidth >= WIDE_REM * rem;
      // What a person said of the panel was said of the room as it was.
      if (wide !== useStage.getState().wide) useStage.setState({ wide, panel: null });
    });
    observer.observe(room);
    return () => observer.disconnect();
  }, [room, rem]);
}

/** Where there is no room beside it, the panel lies over a preview; one goes there to see the whole. */
export function usePreviewRoom(tab: Tab): void {
  useEffect(() => {
    const preview = tab === 'web' || tab === 'paper';
    if (preview && !useStage.getState().wide) useStage.setState({ panel: null });
  }, [tab]);
}
