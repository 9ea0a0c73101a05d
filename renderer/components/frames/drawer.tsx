import { Dialog } from 'radix-ui';
import type { KeyboardEventHandler, ReactNode } from 'react';
import styles from './drawer.module.css';
import { useFocusBack } from './use-focus-back.ts';

type DrawerProps = {
  /** Null: it is shut. */
  title: string | null;
  onClose: () => void;
  /** For a form whose fields stand side by side. */
  wide?: boolean;
  onKeyDown?: KeyboardEventHandler<HTMLElement>;
  children: ReactNode;
};

/** A panel at the side of the window, over whatever it is about. */
export function Drawer({ title, onClose, wide, onKeyDown, children }: DrawerProps): ReactNode {
  const focus = useFocusBack();
  return (
    <Dialog.Root open={title !== null} onOpenChange={(open) => (open ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Overlay className={styles['veil']} />
        <Dialog.Content
          className={styles['drawer']}
          data-wide={wide}
          aria-describedby={undefined}
          onKeyDown={onKeyDown}
          {...focus}
        >
          <Dialog.Title className={styles['title']}>{title}</Dialog.Title>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
