import { RotateCcw, Trash2 } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulletinRow } from '#domain/contract';
import { Button } from '../../components/button.tsx';
import { StateChip } from '../../components/state-chip.tsx';
import { Thumbnail } from '../../components/thumbnail.tsx';
import { wordMoment } from '../../state/moments.ts';
import styles from './desk-row.module.css';

type DeskRowProps = {
  row: BulletinRow;
  index: number;
  selected: boolean;
  onKeyDown: (event: KeyboardEvent) => void;
  onSelect: () => void;
  onOpen: () => void;
  /** Into the trash, or out of it again. */
  onTrash: () => void;
};

export function DeskRow(props: DeskRowProps): ReactNode {
  const { row, index, selected, onKeyDown, onSelect, onOpen, onTrash } = props;
  const { t } = useTranslation();
  const inTrash = row.trashedAt !== null;
  const headline = row.headline.trim();
  return (
    <div className={styles['row']} data-selected={selected} data-trashed={inTrash}>
      <button
        type="button"
        className={styles['open']}
        data-row={index}
        tabIndex={selected ? 0 : -1}
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
          <RowFacts row={row} />
        </span>
        <span className={styles['end']}>
          <StateChip state={row.state} />
          <span>{t('bulletin.syllables', { count: row.syllables })}</span>
        </span>
      </button>
      <Button
        kind="quiet"
        className={styles['trash'] ?? ''}
        tabIndex={selected ? 0 : -1}
        aria-label={t(inTrash ? 'desk.restoreNamed' : 'desk.trashNamed', {
          headline: headline === '' ? t('bulletin.untitled') : headline,
        })}
        title={t(inTrash ? 'desk.restore' : 'desk.trash')}
        onClick={onTrash}
      >
        {inTrash ? <RotateCcw aria-hidden="true" /> : <Trash2 aria-hidden="true" />}
        {inTrash && t('desk.restore')}
      </Button>
    </div>
  );
}

/** What is still missing comes first: it is what happens next. */
function RowFacts({ row }: { row: BulletinRow }): ReactNode {
  const { t } = useTranslation();
  const missing = [
    row.headline.trim() === '' ? t('desk.missingHeadline') : '',
    row.author.trim() === '' ? t('desk.missingAuthor') : '',
  ].filter((what) => what !== '');
  const facts = [
    row.author.trim(),
    row.place.trim(),
    row.photoCount > 0 ? t('bulletin.photos', { count: row.photoCount }) : '',
  ].filter((fact) => fact !== '');
  const when =
    row.trashedAt === null
      ? t('desk.edited', { when: wordMoment(row.updatedAt) })
      : t('desk.trashed', { when: wordMoment(row.trashedAt) });
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
