import { useQuery } from '@tanstack/react-query';
import { FileInput } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { commandFacts } from '#domain/commands';
import { runCommand } from '../../commands.ts';
import { Button } from '../../components/button.tsx';
import { JobLines } from '../../components/notices/job-lines.tsx';
import { ariaKeys } from '../../components/keys.tsx';
import { WhoIsHere } from '../../components/people/who-is-here.tsx';
import { useDesk } from '../../state/desk/desk.ts';
import { useDeskPlace, useDeskView } from '../../state/desk/place.ts';
import { mayBegin, useMember } from '../../state/people/member.ts';
import { countsQuery, settingsQuery } from '../../state/queries.ts';
import { useRem } from '../use-rem.ts';
import { DeskList } from './desk-list.tsx';
import { DeskNav } from './desk-nav.tsx';
import styles from './desk-screen.module.css';
import { DropZone } from './drop-zone.tsx';
import { TasksView } from './tasks-view.tsx';
import { useDeskTotal } from './use-desk-rows.ts';
import { NoSheet } from './no-sheet.tsx';
import { OldTrash } from './old-trash.tsx';
import { SearchField } from './search-field.tsx';

/** "Bàn tin": what is being written, found and thrown away. */
export function DeskScreen(): ReactNode {
  const desk = useRef<HTMLElement>(null);
  const place = useDeskPlace();
  const view = useDeskView();
  const query = useDesk((state) => state.query);
  const { data: counts } = useQuery(countsQuery);
  const rem = useRem();
  const intoList = (): void => {
    desk.current?.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus();
  };
  return (
    <DropZone>
      <div className={styles['screen']}>
        <DeskHeader />
        <div className={styles['body']}>
          <DeskNav />
          <main ref={desk} className={styles['desk']}>
            <div className={styles['tools']}>
              <SearchField count={counts?.[view] ?? 0} onDown={intoList} />
              <Beginnings />
            </div>
            <NoSheet />
            {place === 'tasks' && query === '' ? (
              <TasksView />
            ) : (
              <>
                <DeskTitle />
                <OldTrash />
                <DeskList key={`${view} ${query}`} rem={rem} />
              </>
            )}
          </main>
        </div>
        <JobLines />
      </div>
    </DropZone>
  );
}

/** How a bulletin begins, for whoever writes some. */
function Beginnings(): ReactNode {
  const { t } = useTranslation();
  const newKeys = commandFacts('bulletin.new').shortcut;
  if (!mayBegin(useMember())) return null;
  return (
    <>
      <Button onClick={() => runCommand('bulletin.import')}>
        <FileInput aria-hidden="true" />
        {t('desk.import')}
      </Button>
      <Button
        kind="primary"
        shortcut={newKeys}
        aria-keyshortcuts={ariaKeys(newKeys)}
        onClick={() => runCommand('bulletin.new')}
      >
        {t('desk.write')}
      </Button>
    </>
  );
}

function DeskHeader(): ReactNode {
  const { t } = useTranslation();
  const { data: settings } = useQuery(settingsQuery);
  const paletteKeys = commandFacts('palette.open').shortcut;
  return (
    <header className={styles['bar']}>
      <span className={styles['brand']}>
        <span className={styles['lamp']} aria-hidden="true" />
        <span className={styles['name']}>
          {settings?.stationName.trim() === '' || settings === undefined
            ? t('common.appName')
            : settings.stationName}
        </span>
      </span>
      <span className={styles['end']}>
        <Button
          kind="quiet"
          shortcut={paletteKeys}
          aria-keyshortcuts={ariaKeys(paletteKeys)}
          onClick={() => runCommand('palette.open')}
        >
          {t('writing.allCommands')}
        </Button>
        <WhoIsHere />
      </span>
    </header>
  );
}

function DeskTitle(): ReactNode {
  const { t } = useTranslation();
  const view = useDeskView();
  const query = useDesk((state) => state.query);
  const { total } = useDeskTotal(view, query);
  const hint = t(view === 'trash' ? 'desk.trashHint' : 'desk.newestFirst');
  const found = total === undefined || total === 0 ? '' : t('desk.found', { count: total, query });
  return (
    <div className={styles['title']}>
      <h1>{t(`desk.views.${view}`)}</h1>
      <p aria-live="polite">{query === '' ? hint : found}</p>
    </div>
  );
}
