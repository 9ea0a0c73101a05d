import type { WebFrameMain } from 'electron';
import { PAGE_ORIGIN } from '../protocol/schemes.ts';

/** Whether a message comes from the desk's own page: its top frame, at its own address. */
export function isDeskFrame(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && frame.origin === PAGE_ORIGIN;
}
