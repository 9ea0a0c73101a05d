import { useQuery } from '@tanstack/react-query';
import { FileX } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChosenFile } from '#domain/desktop-contract';
import { wordKey } from '#domain/spoken/dictionary/word-context';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/notices/empty-state.tsx';
import { Segmented } from '../../components/fields/segmented.tsx';
import { takeWords, type WordsProposal } from '../../state/reading/dictionary.ts';
import { wordsProposalQuery } from '../../state/queries.ts';
import { errorText, tellError } from '../../state/toasts.ts';
import styles from './table-panel.module.css';

/** Of lines that hold no word, as many as help to find the mistake. */
const MOST_LINES = 10;

type TablePanelProps = { file: ChosenFile; onDone: () => void };

/** What taking over a table would do, before anything is stored. */
export function TablePanel({ file, onDone }: TablePanelProps): ReactNode {
  const { t } = useTranslation();
  const { data: proposal, error } = useQuery(wordsProposalQuery(file.ticket));
  if (error !== null)
    return (
      <EmptyState
        icon={<FileX />}
        title={t('dictionary.proposal.refused')}
        hint={errorText(error, { name: file.name })}
      >
        <Button onClick={onDone}>{t('dictionary.dismiss')}</Button>
      </EmptyState>
    );
  if (proposal === undefined) return <p aria-busy="true">{t('common.loading')}</p>;
  return <Proposal name={file.name} proposal={proposal} onDone={onDone} />;
}

type ProposalProps = { name: string; proposal: WordsProposal; onDone: () => void };

function Proposal({ name, proposal, onDone }: ProposalProps): ReactNode {
  const { t } = useTranslation();
  const { added, same, conflicts, unread } = proposal;
  /** Words, by their keys, whose reading comes from the table. Ours stay unless somebody says otherwise. */
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const words = [
    ...added,
    ...conflicts.map((conflict) => conflict.theirs).filter((word) => theirs.has(wordKey(word))),
  ];
  const turn = (key: string, take: boolean): void => {
    const next = new Set(theirs);
    if (take) next.add(key);
    else next.delete(key);
    setTheirs(next);
  };
  return (
    <div className={styles['panel']}>
      <h2>{t('dictionary.proposal.title', { name })}</h2>
      <p>
        {t('dictionary.proposal.added', { count: added.length })} ·{' '}
        {t('dictionary.proposal.same', { count: same })}
      </p>
      {conflicts.length > 0 && <h3>{t('dictionary.proposal.conflicts')}</h3>}
      {conflicts.map((conflict) => (
        <Conflict
          key={wordKey(conflict.mine)}
          conflict={conflict}
          taken={theirs.has(wordKey(conflict.theirs))}
          onTurn={turn}
        />
      ))}
      {unread.length > 0 && (
        <>
          <h3>{t('dictionary.proposal.unread', { count: unread.length })}</h3>
          <ul className={styles['unread']}>
            {unread.slice(0, MOST_LINES).map(({ line, text }) => (
              <li key={line}>{t('dictionary.proposal.line', { line, text })}</li>
            ))}
          </ul>
        </>
      )}
      <div className={styles['answers']}>
        <Button onClick={onDone}>{t('dictionary.dismiss')}</Button>
        <Button
          kind="primary"
          disabled={words.length === 0}
          onClick={() => void takeWords(words).then(onDone, tellError)}
        >
          {t('dictionary.proposal.take', { count: words.length })}
        </Button>
      </div>
    </div>
  );
}

type ConflictProps = {
  conflict: WordsProposal['conflicts'][number];
  taken: boolean;
  onTurn: (key: string, take: boolean) => void;
};

function Conflict({ conflict: { mine, theirs }, taken, onTurn }: ConflictProps): ReactNode {
  const { t } = useTranslation();
  return (
    <div className={styles['conflict']}>
      <strong lang="vi">{mine.written}</strong>
      <span lang="vi" data-chosen={!taken}>
        {mine.spoken}
      </span>
      <span lang="vi" data-chosen={taken}>
        {theirs.spoken}
      </span>
      <Segmented
        label={mine.written}
        value={taken ? 'theirs' : 'mine'}
        options={[
          { value: 'mine', label: t('dictionary.proposal.mine') },
          { value: 'theirs', label: t('dictionary.proposal.theirs') },
        ]}
        onChoose={(value) => onTurn(wordKey(theirs), value === 'theirs')}
      />
    </div>
  );
}
