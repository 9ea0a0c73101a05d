import type { TFunction } from 'i18next';
import { RotateCcw, Trash2 } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulletinRow } from '#domain/contract';
import { formatDuration } from '#domain/spoken/pace/duration';
import { Button } from '../../components/button.tsx';
import { StateChip } from '../../components/state-chip.tsx';
import { Thumbnail } from '../../components/thumbnail.tsx';
import { wordDay, wordMoment } from '../../state/moments.ts';
import { useSpeed } from '../../state/reading/use-speed.ts';
import styles from './desk-row.module.css';

type DeskRowProps = {
  row: BulletinRow;
  index: number;
  selected: boolean;
  /** In the tab order; absent: as the selected one. */
  reachable?: boolean;
  /** What is said instead of the bulletin's own facts; the first stands out. */
  facts?: readonly string[];
  onKeyDown?: (event: KeyboardEvent) => void;
  onSelect: () => void;
  onOpen: () => void;
  /** Into the trash, or out of it again; absent: that is done elsewhere. */
  onTrash?: () => void;
  /** Out of the trash for good, where that may be. */
  onPurge?: () => void;
};

export function DeskRow(props: DeskRowProps): ReactNode {
  const { row, index, selected, facts, onKeyDown, onSelect, onOpen, onTrash, onPurge } = props;
  const reachable = props.reachable ?? selected;
  const { t } = useTranslation();
  const inTrash = row.trashedAt !== null;
  const headline = row.headline.trim();
  return (
    <div
      className={styles['row']}
      data-selected={selected}
      data-trashed={inTrash}
      data-trash={onTrash !== undefined}
      data-purgeable={row.purgeable}
    >
      <button
        type="button"
        className={styles['open']}
        data-row={index}
        tabIndex={reachable ? 0 : -1}
        onFocus={onSelect}
        onKeyDown={onKeyDown}
        onClick={onOpen}
      >
        <Thumbnail photo={row.photo} />
        <span className={styles['words']}>
          <span className={headline === '' ? styles['untitled'] : styles['headline']}>
            {row.priority !== 'normal' && (
              <span className={styles[row.priority]}>
                {t(`bulletin.priorities.${row.priority}`)}
              </span>
            )}
            {headline === '' ? t('bulletin.untitled') : headline}
          </span>
          {facts === undefined ? <RowFacts row={row} /> : <GivenFacts facts={facts} />}
        </span>
        <span className={styles['end']}>
          <StateChip state={row.state} />
          <RowTime row={row} />
        </span>
      </button>
      {row.purgeable && onPurge !== undefined && <PurgeButton {...{ row, reachable, onPurge }} />}
      {onTrash !== undefined && <TrashButton {...{ row, reachable, onTrash }} />}
    </div>
  );
}

/** "đọc 3′45″" at the pace of whoever looks; the written syllables where it is not reckoned yet. */
function RowTime({ row: { spoken, syllables } }: { row: BulletinRow }): ReactNode {
  const { t } = useTranslation();
  const speed = useSpeed();
  if (spoken === null || spoken.syllables === 0)
    return <span>{t('bulletin.syllables', { count: syllables })}</span>;
  const time = formatDuration(spoken.syllables / speed + spoken.pauses / 1000);
  return (
    <span title={t('bulletin.syllables', { count: syllables })}>
      {t('reading.rowTime', { time })}
    </span>
  );
}

type TrashButtonProps = { row: BulletinRow; reachable: boolean; onTrash: () => void };

function TrashButton({ row, reachable, onTrash }: TrashButtonProps): ReactNode {
  const { t } = useTranslation();
  const inTrash = row.trashedAt !== null;
  const headline = row.headline.trim() === '' ? t('bulletin.untitled') : row.headline.trim();
  return (
    <Button
      kind="quiet"
      className={styles['trash'] ?? ''}
      tabIndex={reachable ? 0 : -1}
      aria-label={t(inTrash ? 'desk.restoreNamed' : 'desk.trashNamed', { headline })}
      title={t(inTrash ? 'desk.restore' : 'desk.trash')}
      onClick={onTrash}
    >
      {inTrash ? <RotateCcw aria-hidden="true" /> : <Trash2 aria-hidden="true" />}
      {inTrash && t('desk.restore')}
    </Button>
  );
}

type PurgeButtonProps = { row: BulletinRow; reachable: boolean; onPurge: () => void };

function PurgeButton({ row, reachable, onPurge }: PurgeButtonProps): ReactNode {
  const { t } = useTranslation();
  const headline = row.headline.trim() === '' ? t('bulletin.untitled') : row.headline.trim();
  return (
    <Button
      kind="quiet"
      className={styles['purge'] ?? ''}
      tabIndex={reachable ? 0 : -1}
      aria-label={t('purge.askNamed', { headline })}
      aria-keyshortcuts="Shift+Delete"
      title={`${t('purge.ask')} (Shift Delete)`}
      onClick={onPurge}
    >
      {t('purge.ask')}
    </Button>
  );
}

function GivenFacts({ facts: [first, ...others] }: { facts: readonly string[] }): ReactNode {
  return (
    <span className={styles['given']}>
      <b>{first}</b>
      {others.map((fact) => ` · ${fact}`).join('')}
    </span>
  );
}

/** What is still missing comes first: it is what happens next. */
function RowFacts({ row }: { row: BulletinRow }): ReactNode {
  const { t } = useTranslation();
  const missing = missingIn(row, t);
  const facts = [
    row.author.trim(),
    row.place.trim(),
    row.photoCount > 0 ? t('bulletin.photos', { count: row.photoCount }) : '',
  ].filter((fact) => fact !== '');
  const when = happened(row, t);
  return (
    <span className={styles['facts']}>
      <span className={styles['cut']}>
        {missing.length > 0 && <b>{t('desk.missing', { what: missing.join(', ') })}</b>}
        {missing.length > 0 && facts.length > 0 && ' · '}
        {facts.join(' · ')}
      </span>
      <span className={styles['when']}>
        {missing.length + facts.length > 0 && ' · '}
        {when}
      </span>
    </span>
  );
}

/** Only where it is still being written: what was sent or decided on lacks nothing by that. */
function missingIn({ state, headline, author }: BulletinRow, t: TFunction): string[] {
  if (state !== 'draft' && state !== 'returned') return [];
  return [
    headline.trim() === '' ? t('desk.missingHeadline') : '',
    author.trim() === '' ? t('desk.missingAuthor') : '',
  ].filter((what) => what !== '');
}

/** What last became of it: the newest of thrown away, on air, approved, written in. */
function happened({ trashedAt, aired, decided, updatedAt }: BulletinRow, t: TFunction): string {
  if (trashedAt !== null) return t('desk.trashed', { when: wordMoment(trashedAt) });
  if (aired !== null) {
    const date = wordDay(aired.date);
    return aired.slot === ''
      ? t('desk.aired', { date })
      : t('desk.airedAt', { date, slot: aired.slot });
  }
  if (decided !== null) {
    const { by, at, code } = decided;
    return t('desk.decided', { by, when: wordMoment(at), code });
  }
  return t('desk.edited', { when: wordMoment(updatedAt) });
}
