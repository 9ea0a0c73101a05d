import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { KeyboardEvent, ReactNode } from 'react';
import { type CommandId, commandFacts } from '#domain/commands';
import { runCommand } from '../../commands.ts';
import { Keys, ariaKeys } from '../keys.tsx';
import styles from './menu.module.css';

/** A menu under the button that opens it. */
export function Menu({ opener, children }: { opener: ReactNode; children: ReactNode }): ReactNode {
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger asChild onKeyDown={leaveToCommands}>
        {opener}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className={styles['menu']} align="end" sideOffset={6}>
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

/**
 * Ctrl+Enter sends the bulletin, also while the button has the focus: Radix takes every Enter for its own, unless it is
 * prevented, and the menu would open behind what the command asks.
 */
function leaveToCommands(event: KeyboardEvent): void {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.preventDefault();
}

/** A command of the table, with its keys. */
export function MenuCommand(props: { command: CommandId; children: ReactNode }): ReactNode {
  const { command, children } = props;
  const { shortcut } = commandFacts(command);
  return (
    <DropdownMenu.Item
      className={styles['item']}
      aria-keyshortcuts={ariaKeys(shortcut)}
      onSelect={() => runCommand(command)}
    >
      {children}
      {shortcut !== undefined && <Keys shortcut={shortcut} />}
    </DropdownMenu.Item>
  );
}

type MenuChoicesProps = {
  value: string;
  choices: readonly { readonly value: string; readonly label: string }[];
  onChoose: (value: string) => void;
};

/** One of several. The menu stays open: what is to be done with it is chosen next. */
export function MenuChoices({ value, choices, onChoose }: MenuChoicesProps): ReactNode {
  return (
    <DropdownMenu.RadioGroup value={value} onValueChange={onChoose}>
      {choices.map((choice) => (
        <DropdownMenu.RadioItem
          key={choice.value}
          value={choice.value}
          className={styles['item']}
          onSelect={(event) => event.preventDefault()}
        >
          {choice.label}
          <DropdownMenu.ItemIndicator>
            <Check aria-hidden="true" />
          </DropdownMenu.ItemIndicator>
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  );
}

export function MenuLabel({ children }: { children: ReactNode }): ReactNode {
  return <DropdownMenu.Label className={styles['label']}>{children}</DropdownMenu.Label>;
}

export function MenuLine(): ReactNode {
  return <DropdownMenu.Separator className={styles['line']} />;
}
