import { ArrowLeft, PanelRight } from 'lucide-react';
import { Tabs } from 'radix-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { commandFacts } from '#domain/commands';
import { runCommand } from '../../../commands.ts';
import { Button } from '../../../components/button.tsx';
import { ariaKeys } from '../../../components/keys.tsx';
import { type Life, useLife } from '../../../state/life/life.ts';
import { panelShows, tabs, useStage } from '../../../state/stage.ts';
import type { Visit } from '../../../state/writing/visit.ts';
import { ExportMenu } from './export-menu.tsx';
import { LifeButton, useFirstStep } from '../life/life-button.tsx';
import { LifeChip } from '../life/life-chip.tsx';
import { SaveLine } from './save-line.tsx';
import styles from './top-bar.module.css';

export function TopBar({ visit }: { visit: Visit }): ReactNode {
  const { t } = useTranslation();
  const panel = useStage(panelShows);
  const step = useFirstStep(visit);
  const goesOut = mayGoOut(useLife(visit));
  const panelKeys = commandFacts('panel.toggle').shortcut;
  return (
    <header className={styles['bar']}>
      <Button
        kind="quiet"
        aria-keyshortcuts={ariaKeys(commandFacts('desk.open').shortcut)}
        onClick={() => runCommand('desk.open')}
      >
        <ArrowLeft aria-hidden="true" />
        {t('common.toDesk')}
      </Button>
      <div className={styles['state']}>
        <LifeChip visit={visit} />
        <SaveLine visit={visit} />
      </div>
      <Tabs.List className={styles['tabs']} aria-label={t('writing.tabs.label')}>
        {tabs.map((tab) => (
          <Tabs.Trigger key={tab} value={tab} className={styles['tab']}>
            {t(`writing.tabs.${tab}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <div className={styles['end']}>
        <Button
          kind="quiet"
          aria-pressed={panel}
          aria-keyshortcuts={ariaKeys(panelKeys)}
          title={panelKeys}
          onClick={() => runCommand('panel.toggle')}
        >
          <PanelRight aria-hidden="true" />
          {t('writing.panel')}
        </Button>
        <ExportMenu visit={visit} primary={step === null && goesOut} />
        {step !== null && <LifeButton step={step} />}
      </div>
    </header>
  );
}

/** To take away what nobody approved is not what is to be done next, where somebody could approve it. */
function mayGoOut(life: Life | null): boolean {
  return life === null || ['approved', 'phoned', 'aired'].includes(life.state);
}
