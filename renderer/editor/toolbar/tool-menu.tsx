import { DropdownMenu, Toolbar } from 'radix-ui';
import type { ReactNode } from 'react';
import styles from './selection-toolbar.module.css';

type ToolMenuProps<C extends string> = {
  label: string;
  /** Said where the pointer rests, for a tool that shows an icon alone. */
  title?: string;
  tool: ReactNode;
  current: C;
  choices: readonly C[];
  renderChoice: (choice: C) => ReactNode;
  onPick: (choice: C) => void;
};

/** A tool that offers a few kinds, of which the selection has one. */
export function ToolMenu<C extends string>(props: ToolMenuProps<C>): ReactNode {
  const { label, title, tool, current, choices, renderChoice, onPick } = props;
  return (
    <DropdownMenu.Root modal={false}>
      <Toolbar.Button asChild>
        <DropdownMenu.Trigger aria-label={label} title={title}>
          {tool}
        </DropdownMenu.Trigger>
      </Toolbar.Button>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className={styles['menu']}
          align="start"
          sideOffset={6}
          // Back to the text, not to the tool: the person goes on writing.
          onCloseAutoFocus={(event) => event.preventDefault()}
        >
          {choices.map((choice) => (
            <DropdownMenu.Item
              key={choice}
              className={styles['choice']}
              data-current={choice === current || undefined}
              onSelect={() => {
                if (choice !== current) onPick(choice);
              }}
            >
              {renderChoice(choice)}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
