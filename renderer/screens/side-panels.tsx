import type { ReactNode } from 'react';
import { CommandPalette } from './palette/command-palette.tsx';
import { PasscodePanel } from './passcode/passcode-panel.tsx';
import { SettingsPanel } from './settings/settings-panel.tsx';

/** What opens over any screen: in one piece of the page, loaded after the screen. */
export function SidePanels(): ReactNode {
  return (
    <>
      <SettingsPanel />
      <PasscodePanel />
      <CommandPalette />
    </>
  );
}
