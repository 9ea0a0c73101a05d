import type { ReactNode } from 'react';
import { shortcutParts } from '#domain/commands';
import styles from './keys.module.css';

const platform = navigator.userAgent.includes('Macintosh') ? 'darwin' : 'other';

/** Keys as they are printed on the keyboard. For the eye only: menus and labels say it to the ear. */
export function Keys({ shortcut }: { shortcut: string }): ReactNode {
  return (
    <kbd className={styles['keys']} aria-hidden="true">
      {shortcutParts(shortcut, platform).join(' ')}
    </kbd>
  );
}

/** The same for `aria-keyshortcuts`. */
export function ariaKeys(shortcut: string | undefined): string | undefined {
  return shortcut?.replace('Mod', platform === 'darwin' ? 'Meta' : 'Control');
}
