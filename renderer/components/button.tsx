import type { ComponentProps, ReactNode } from 'react';
import { Keys } from './keys.tsx';
import styles from './button.module.css';

type ButtonProps = ComponentProps<'button'> & {
  kind?: 'plain' | 'primary' | 'approve' | 'quiet' | 'danger';
  /** Keys that do the same, as in the table of commands. */
  shortcut?: string | undefined;
};

/** A button of the desk: at least 42px high, and never a form's submit by accident. */
export function Button({
  kind = 'plain',
  shortcut,
  className = '',
  children,
  ...props
}: ButtonProps): ReactNode {
  return (
    <button type="button" className={`${styles['button']} ${styles[kind]} ${className}`} {...props}>
      {children}
      {shortcut !== undefined && <Keys shortcut={shortcut} />}
    </button>
  );
}
