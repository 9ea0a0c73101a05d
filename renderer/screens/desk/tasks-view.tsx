import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { CircleCheck } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulletinRow } from '#domain/contract';
import type { Task } from '#domain/contract/review';
import { MOST_TASKS } from '#domain/life/tasks';
import { Button } from '../../components/button.tsx';
import { showView, useDesk } from '../../state/desk/desk.ts';
import { useTasks } from '../../state/desk/place.ts';
import { rowsQuery } from '../../state/queries.ts';
import { openBulletin } from '../../state/life/review.ts';
import { tellError } from '../../state/toasts.ts';
import { DeskEmpty } from './desk-empty.tsx';
import { DeskRow } from './desk-row.tsx';
import { nextIndex } from './list-keys.ts';
import { taskFacts } from './task-facts.ts';
import styles from './tasks-view.module.css';

/** Enough to see what the station did lately; all of it is a tray away. */
const RECENT = 8;
/** Of a page-wise step, in rows. */
const PAGE = 4;

/** "Việc của tôi": what waits for whoever is here, and below it what the station wrote lately. */
export function TasksView(): ReactNode {
  const { t } = useTranslation();
  const { data: tasks, error, isFetching } = useTasks();
  const { data: lately, isFetching: isLate } = useQuery(rowsQuery('all', '', 0));
  const list = useRef<HTMLDivElement>(null);
  const recent = lately?.rows.slice(0, RECENT) ?? [];
  const total = (tasks?.length ?? 0) + recent.length;
  // A row that what is on its way takes off again would take the focus with it.
  useArrival(list, tasks !== undefined && lately !== undefined && !isFetching && !isLate);
  if (error !== null) return <DeskEmpty problem={error} />;
  if (tasks === undefined) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are the rows' own
    <div
      ref={list}
      className={styles['view']}
      tabIndex={-1}
      data-empty={total === 0 ? '' : undefined}
      onKeyDown={(event) => walk(event, total)}
    >
      <div className={styles['title']}>
        <h1>{howMany(tasks.length, t)}</h1>
        <p>{t(tasks.length === 0 ? 'tasks.noneHint' : 'tasks.order')}</p>
      </div>
      {tasks.length === 0 ? (
        <CircleCheck className={styles['done'] ?? ''} aria-hidden="true" />
      ) : (
        <ul className={styles['list']} aria-label={t('desk.views.tasks')}>
          {tasks.map((task, index) => (
            <li key={`${task.why} ${task.id}`} className={styles['place']}>
              <Row row={rowOf(task)} index={index} facts={taskFacts(task, t)} />
            </li>
          ))}
        </ul>
      )}
      {recent.length > 0 && (
        <>
          <div className={styles['second']}>
            <h2>{t('tasks.recent')}</h2>
            <Button kind="quiet" onClick={() => showView('all')}>
              {t('tasks.all')}
            </Button>
          </div>
          <ul className={styles['list']} aria-label={t('tasks.recent')}>
            {recent.map((row, index) => (
              <li key={row.id} className={styles['place']}>
                <Row row={row} index={tasks.length + index} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function howMany(count: number, t: TFunction): string {
  if (count === 0) return t('tasks.none');
  return t(count < MOST_TASKS ? 'tasks.waiting' : 'tasks.waitingAtLeast', { count });
}

function Row({
  row,
  index,
  facts,
}: {
  row: BulletinRow;
  index: number;
  facts?: readonly string[];
}): ReactNode {
  const first = index === 0;
  return (
    <DeskRow
      row={row}
      index={index}
      selected={false}
      reachable={first}
      {...(facts === undefined ? {} : { facts })}
      onSelect={() => useDesk.setState({ selected: row.id })}
      onOpen={() => void openBulletin(row.id).catch(tellError)}
    />
  );
}

/** A task as the row of a bulletin: it is one, with its reason in the place of its facts. */
function rowOf(task: Task): BulletinRow {
  const { why: _why, since: _since, by: _by, words: _words, number: _number, ...row } = task;
  return { ...row, trashedAt: null, purgeable: false, decided: null, aired: null };
}

/** The focus goes into the first row when the desk is come to, as in any other tray; without one, to its place. */
function useArrival(list: React.RefObject<HTMLDivElement | null>, here: boolean): void {
  useLayoutEffect(() => {
    if (!here || !useDesk.getState().arriving) return;
    useDesk.setState({ arriving: false });
    const row = list.current?.querySelector<HTMLElement>('[data-row="0"]');
    (row ?? list.current)?.focus({ preventScroll: true });
  });
}

/** The arrows go through both lists as through one. */
function walk(event: KeyboardEvent<HTMLDivElement>, total: number): void {
  const row = event.target instanceof HTMLElement ? event.target.closest('[data-row]') : null;
  if (!(row instanceof HTMLElement)) return;
  const next = nextIndex(event.key, Number(row.dataset['row']), total, PAGE);
  if (next === null) return;
  event.preventDefault();
  event.currentTarget.querySelector<HTMLElement>(`[data-row="${next}"]`)?.focus();
}
