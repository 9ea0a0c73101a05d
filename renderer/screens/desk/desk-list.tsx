import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulletinRow } from '#domain/contract';
import { useDesk } from '../../state/desk/desk.ts';
import { useDeskView } from '../../state/desk/place.ts';
import { openBulletin } from '../../state/life/review.ts';
import { tellError } from '../../state/toasts.ts';
import { DeskEmpty } from './desk-empty.tsx';
import { DeskRow } from './desk-row.tsx';
import styles from './desk-list.module.css';
import { useDeskList } from './use-desk-list.ts';
import { useDeskTotal } from './use-desk-rows.ts';

/** The bulletins of a view, or what to say where there is none. `rem` in pixels. */
export function DeskList({ rem }: { rem: number }): ReactNode {
  const view = useDeskView();
  const query = useDesk((desk) => desk.query);
  const { total, error } = useDeskTotal(view, query);
  if (error !== null) return <DeskEmpty problem={error} />;
  if (total === undefined) return null;
  return total === 0 ? <DeskEmpty problem={null} /> : <Rows total={total} rem={rem} />;
}

function Rows({ total, rem }: { total: number; rem: number }): ReactNode {
  const { t } = useTranslation();
  const { scroller, virtual, rows, current, onKeyDown, discard, destroy } = useDeskList(total, rem);
  return (
    <div
      ref={scroller}
      className={styles['list']}
      onScroll={(event) => useDesk.setState({ scrollTop: event.currentTarget.scrollTop })}
    >
      <ul
        className={styles['room']}
        style={{ height: virtual.getTotalSize() }}
        aria-label={t('desk.list')}
      >
        {virtual.getVirtualItems().map(({ index, start, size }) => {
          const row = rows.at(index);
          return (
            <li
              key={row?.id ?? index}
              className={styles['place']}
              style={{ height: size, transform: `translateY(${start}px)` }}
              aria-setsize={total}
              aria-posinset={index + 1}
            >
              {row !== undefined && (
                <DeskRow
                  row={row}
                  index={index}
                  selected={index === current}
                  onKeyDown={onKeyDown}
                  onSelect={() => useDesk.setState({ selected: row.id })}
                  onOpen={() => open(row)}
                  onTrash={() => discard(index)}
                  onPurge={() => destroy(index)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function open(row: BulletinRow): void {
  openBulletin(row.id).catch(tellError);
}
