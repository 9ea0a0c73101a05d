import { useQuery } from '@tanstack/react-query';
import { BookOpen } from 'lucide-react';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DictionaryRow } from '#domain/contract/dictionary';
import { fold } from '#domain/text/fold';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/notices/empty-state.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { noWords, removeWord } from '../../state/reading/dictionary.ts';
import { dictionaryQuery } from '../../state/queries.ts';
import { tellError } from '../../state/toasts.ts';
import styles from './word-list.module.css';

/** A station has some hundreds; of an imported table of thousands, nobody reads further than this. */
const MOST_ROWS = 300;

type WordListProps = { editing: DictionaryRow | null; onEdit: (entry: DictionaryRow) => void };

/** The station's words in the order of the alphabet, found by writing or by reading. */
export function WordList({ editing, onEdit }: WordListProps): ReactNode {
  const { t } = useTranslation();
  const { data } = useQuery(dictionaryQuery);
  const [typed, setTyped] = useState('');
  const query = fold(useDeferredValue(typed).trim());
  const entries = data?.entries ?? noWords;
  const found = entries.filter(({ written, spoken, note }) =>
    fold(`${written}\n${spoken}\n${note}`).includes(query),
  );
  if (data !== undefined && entries.length === 0)
    return (
      <EmptyState
        icon={<BookOpen />}
        title={t('dictionary.empty.title')}
        hint={t('dictionary.empty.hint')}
      />
    );
  return (
    <>
      <div className={styles['find']}>
        <TextField type="search" label={t('dictionary.search')} onText={setTyped} />
        <p aria-live="polite">
          {found.length === 0
            ? t('dictionary.nothing')
            : t('dictionary.found', { count: found.length })}
        </p>
      </div>
      <ul className={styles['list']}>
        {found.slice(0, MOST_ROWS).map((entry) => (
          <WordRow
            key={entry.id}
            entry={entry}
            isEdited={entry.id === editing?.id}
            onEdit={onEdit}
          />
        ))}
      </ul>
      {found.length > MOST_ROWS && <p className={styles['more']}>{t('dictionary.tooMany')}</p>}
    </>
  );
}

type WordRowProps = {
  entry: DictionaryRow;
  isEdited: boolean;
  onEdit: (entry: DictionaryRow) => void;
};

function WordRow({ entry, isEdited, onEdit }: WordRowProps): ReactNode {
  const { t } = useTranslation();
  const { written, spoken, kind, note, context } = entry;
  const beside = (name: 'onlyBefore' | 'onlyAfter', words: readonly string[] = []): string =>
    words.length === 0 ? '' : t(`dictionary.${name}`, { words: words.join(', ') });
  const remarks = [
    beside('onlyBefore', context?.after),
    beside('onlyAfter', context?.before),
    kind === 'name' ? t('dictionary.kinds.name') : '',
    note,
  ].filter((part) => part !== '');
  return (
    <li className={styles['row']} data-edited={isEdited}>
      <span className={styles['written']} lang="vi">
        {written}
      </span>
      <span className={styles['spoken']} lang="vi">
        {spoken}
        {remarks.length > 0 && <small>{remarks.join(' · ')}</small>}
      </span>
      <Button
        kind="quiet"
        aria-label={t('dictionary.editAria', { written })}
        onClick={() => onEdit(entry)}
      >
        {t('dictionary.edit')}
      </Button>
      <Button
        kind="quiet"
        aria-label={t('dictionary.removeAria', { written })}
        onClick={() => void removeWord(entry).catch(tellError)}
      >
        {t('dictionary.remove')}
      </Button>
    </li>
  );
}
