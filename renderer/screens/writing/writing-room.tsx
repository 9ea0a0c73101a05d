import { Tabs } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { JobLines } from '../../components/notices/job-lines.tsx';
import { noteWritingPlace } from '../../state/focus.ts';
import { panelShows, tabs, useStage } from '../../state/stage.ts';
import type { Visit, VisitStart } from '../../state/writing/visit.ts';
import { useRem } from '../use-rem.ts';
import { Find } from './find/find.tsx';
import { LifeBar } from './life/life-bar.tsx';
import { LifePanel } from './life/life-panel.tsx';
import { PaperPreview } from './preview/paper-preview.tsx';
import { useRoomDrop } from './room-drop.ts';
import { SaveTrouble } from './bars/save-trouble.tsx';
import { Sheet } from './sheet/sheet.tsx';
import { HelpLine } from './history/help-line.tsx';
import { HistoryReader } from './history/history-reader.tsx';
import { SidePanel } from './side/side-panel.tsx';
import { FrozenReading } from './spoken/frozen-reading.tsx';
import { SpokenTab } from './spoken/spoken-tab.tsx';
import { useReading } from './spoken/use-reading.ts';
import { StatusBar } from './bars/status-bar.tsx';
import { TopBar } from './bars/top-bar.tsx';
import { TrashNotice } from './bars/trash-notice.tsx';
import { typeOn } from './type-on.ts';
import { useTabFocus } from './use-tab-focus.ts';
import { useVisit } from './use-visit.ts';
import { usePreviewRoom, useWideRoom } from './use-wide-room.ts';
import { WebPreview } from './preview/web-preview.tsx';
import styles from './writing-room.module.css';

type WritingRoomProps = {
  start: VisitStart;
  /** A visit that was put away with something unsaved in it, to be gone on with. */
  reopened?: Visit;
};

/** "Phòng viết": the sheet in the middle, the fields beside it, and the same text as it will be seen. */
export function WritingRoom({ start, reopened }: WritingRoomProps): ReactNode {
  const { t } = useTranslation();
  const visit = useVisit(start, reopened);
  const reading = useReading(visit);
  const tab = useStage((stage) => stage.tab);
  const panel = useStage(panelShows);
  const [room, setRoom] = useState<HTMLElement | null>(null);
  useWideRoom(room, useRem());
  usePreviewRoom(tab);
  useTabFocus(room, tab);
  return (
    <Tabs.Root
      ref={setRoom}
      className={styles['room']}
      data-panel={panel}
      {...useRoomDrop(visit)}
      onKeyDown={typeOn}
      value={tab}
      onValueChange={(next) => {
        const chosen = tabs.find((each) => each === next);
        if (chosen !== undefined) useStage.setState({ tab: chosen });
      }}
    >
      <TopBar visit={visit} />
      <main className={styles['middle']}>
        <Notices visit={visit} />
        <Find visit={visit} />
        {/* The editor stays while a preview is looked at: its history and its caret live in it. */}
        <Tabs.Content
          value="write"
          forceMount
          className={styles['tab']}
          tabIndex={-1}
          onFocus={({ target, currentTarget }) => {
            if (target !== currentTarget) noteWritingPlace(target);
          }}
        >
          <Sheet visit={visit} reading={reading} />
        </Tabs.Content>
        <Tabs.Content value="spoken" className={styles['tab']} aria-label={t('reading.sheet')}>
          <SpokenTab visit={visit} reading={reading} />
        </Tabs.Content>
        <Previews visit={visit} />
      </main>
      <SidePanel visit={visit} reading={reading} hidden={!panel} />
      <LifePanel visit={visit} reading={reading} />
      <footer className={styles['foot']}>
        <JobLines />
        <StatusBar visit={visit} reading={reading} />
      </footer>
    </Tabs.Root>
  );
}

/** The text as others will see it. */
function Previews({ visit }: { visit: Visit }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <Tabs.Content value="web" className={styles['tab']} aria-label={t('writing.preview.web')}>
        <WebPreview visit={visit} />
      </Tabs.Content>
      <Tabs.Content value="paper" className={styles['tab']} aria-label={t('writing.preview.paper')}>
        <PaperPreview visit={visit} />
      </Tabs.Content>
    </>
  );
}

/** What is to be known before anything is written; and an older text, looked at in the sheet's place. */
function Notices({ visit }: { visit: Visit }): ReactNode {
  return (
    <>
      {visit.start.trashed && <TrashNotice visit={visit} />}
      <HelpLine visit={visit} />
      <LifeBar visit={visit} />
      <FrozenReading visit={visit} />
      <SaveTrouble visit={visit} />
      <HistoryReader visit={visit} />
    </>
  );
}
