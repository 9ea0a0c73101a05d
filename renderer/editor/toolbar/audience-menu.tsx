import { Globe, RadioTower, Volume2 } from 'lucide-react';
import { DropdownMenu, Toolbar } from 'radix-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditorCommand } from '../editor-types.ts';
import type { BlockAudience } from './selection-facts.ts';
import styles from './selection-toolbar.module.css';

type AudienceMenuProps = { audience: BlockAudience; onPick: (command: EditorCommand) => void };

const choices = ['both', 'air', 'web'] as const;
const icons = { both: RadioTower, air: Volume2, web: Globe };

/** Where a block goes: on air, on the web, or both. */
export function AudienceMenu({ audience, onPick }: AudienceMenuProps): ReactNode {
  const { t } = useTranslation('editor');
  const Icon = icons[audience];
  const label = `${t('audience.label')}: ${t(`audience.${audience}`)}`;
  return (
    <DropdownMenu.Root modal={false}>
      <Toolbar.Button asChild>
        <DropdownMenu.Trigger aria-label={label} title={label}>
          <Icon aria-hidden size="1.125rem" />
          {audience !== 'both' && t(`audience.${audience}`)}
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
          {choices.map((choice) => {
            const ChoiceIcon = icons[choice];
            return (
              <DropdownMenu.Item
                key={choice}
                className={styles['choice']}
                data-current={choice === audience || undefined}
                onSelect={() => {
                  if (choice !== audience) onPick(`audience-${choice}`);
                }}
              >
                <ChoiceIcon aria-hidden size="1.25rem" strokeWidth={1.75} />
                {t(`audience.${choice}`)}
              </DropdownMenu.Item>
            );
          })}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
