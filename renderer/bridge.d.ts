import type { DesktopBridge, NewsroomBridge } from '#domain/desktop-contract';

/** What the preload hands to the page, and nothing else does. */
declare global {
  interface Window {
    readonly newsroom: NewsroomBridge;
    readonly desktop: DesktopBridge;
  }
}
