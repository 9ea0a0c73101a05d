import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { commandFacts } from '#domain/commands';
import { runCommand } from '../../../commands.ts';
import { Button } from '../../../components/button.tsx';
import { ariaKeys } from '../../../components/keys.tsx';
import { type Life, mayMove, useLife } from '../../../state/life/life.ts';
import type { Visit } from '../../../state/writing/visit.ts';
import { stepCommands, stepLabels } from './steps.ts';

/** The one step that comes next, if it is this person's: to send it, or to record that it was on air. */
export function useFirstStep(visit: Visit): 'submit' | 'air' | null {
  return firstStep(useLife(visit));
}

function firstStep(life: Life | null): 'submit' | 'air' | null {
  if (mayMove(life, 'submitted')) return 'submit';
  const settled = life?.state === 'approved' || life?.state === 'phoned';
  return settled && mayMove(life, 'aired') ? 'air' : null;
}

export function LifeButton({ step }: { step: 'submit' | 'air' }): ReactNode {
  const { t } = useTranslation();
  const command = stepCommands[step];
  const keys = commandFacts(command).shortcut;
  return (
    <Button
      kind="primary"
      aria-keyshortcuts={ariaKeys(keys)}
      title={keys?.replace('Mod', 'Ctrl')}
      onClick={() => runCommand(command)}
    >
      {t(stepLabels[step])}
    </Button>
  );
}
