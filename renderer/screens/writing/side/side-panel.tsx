import { Tabs } from 'radix-ui';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { LiveReading } from '../../../state/reading/live-reading.ts';
import { type Threads, useThreads } from '../../../state/life/remarks.ts';
import { forgetSide, sides, useSide } from '../../../state/writing/side.ts';
import { useStage } from '../../../state/stage.ts';
import type { Visit } from '../../../state/writing/visit.ts';
import { HistoryTab } from '../history/history-tab.tsx';
import { InfoPanel } from '../info/info-panel.tsx';
import { MarkedPassages } from './marked-passages.tsx';
import { RemarksTab } from './remarks-tab.tsx';
import styles from './side-panel.module.css';
import { useRemarkAsker } from './use-remark-asker.ts';

type SidePanelProps = { visit: Visit; reading: LiveReading; hidden: boolean };

/** Beside the sheet: the bulletin's fields, what was said of it, and what was done with it. */
export function SidePanel({ visit, reading, hidden }: SidePanelProps): ReactNode {
  const { t } = useTranslation();
  const wide = useStage((stage) => stage.wide);
  const side = useSide((state) => state.side);
  // It has none before its first save.
  const id = useStore(visit.store, () => visit.id);
  const threads = useThreads(id);
  useRemarkAsker(visit, threads.offered);
  useEffect(() => forgetSide, []);
  const shown = side === 'remarks' && !threads.offered ? 'info' : side;
  return (
    <aside
      className={styles['panel']}
      data-over={!wide}
      hidden={hidden}
      aria-label={t('history.panel')}
    >
      {threads.offered && <MarkedPassages visit={visit} threads={threads} />}
      <Tabs.Root
        className={styles['tabs']}
        value={shown}
        onValueChange={(next) => {
          const chosen = sides.find((each) => each === next);
          if (chosen !== undefined) useSide.setState({ side: chosen });
        }}
      >
        <SideTabs threads={threads} />
        {/* The fields are the person's own: they stay as they are while another tab is looked at. */}
        <Tabs.Content value="info" forceMount className={styles['tab']} tabIndex={-1}>
          <InfoPanel visit={visit} reading={reading} />
        </Tabs.Content>
        <Tabs.Content value="history" className={styles['tab']} tabIndex={-1}>
          <HistoryTab visit={visit} id={id} />
        </Tabs.Content>
        <Tabs.Content value="remarks" className={styles['tab']} tabIndex={-1}>
          <RemarksTab visit={visit} threads={threads} />
        </Tabs.Content>
      </Tabs.Root>
    </aside>
  );
}

function SideTabs({ threads }: { threads: Threads }): ReactNode {
  const { t } = useTranslation();
  const open = threads.open.length;
  return (
    <Tabs.List className={styles['list']} aria-label={t('history.panel')}>
      <Tabs.Trigger value="info" className={styles['trigger']}>
        {t('writing.panel')}
      </Tabs.Trigger>
      {threads.offered && (
        <Tabs.Trigger value="remarks" className={styles['trigger']}>
          {open === 0 ? t('remarks.tab') : t('remarks.tabOpen', { count: open })}
        </Tabs.Trigger>
      )}
      <Tabs.Trigger value="history" className={styles['trigger']}>
        {t('history.tab')}
      </Tabs.Trigger>
    </Tabs.List>
  );
}
