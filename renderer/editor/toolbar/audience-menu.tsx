import { Globe, RadioTower, Volume2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditorCommand } from '../editor-types.ts';
import type { BlockAudience } from './selection-facts.ts';
import { ToolMenu } from './tool-menu.tsx';

type AudienceMenuProps = { audience: BlockAudience; onPick: (command: EditorCommand) => void };

const choices = ['both', 'air', 'web'] as const;
const icons = { both: RadioTower, air: Volume2, web: Globe };

/** Where a block goes: on air, on the web, or both. */
export function AudienceMenu({ audience, onPick }: AudienceMenuProps): ReactNode {
  const { t } = useTranslation('editor');
  const Icon = icons[audience];
  const label = `${t('audience.label')}: ${t(`audience.${audience}`)}`;
  return (
    <ToolMenu
      label={label}
      title={label}
      tool={
        <>
          <Icon aria-hidden size="1.125rem" />
          {audience !== 'both' && t(`audience.${audience}`)}
        </>
      }
      current={audience}
      choices={choices}
      renderChoice={(choice) => {
        const ChoiceIcon = icons[choice];
        return (
          <>
            <ChoiceIcon aria-hidden size="1.25rem" strokeWidth={1.75} />
            {t(`audience.${choice}`)}
          </>
        );
      }}
      onPick={(choice) => onPick(`audience-${choice}`)}
    />
  );
}
