import { useQuery } from '@tanstack/react-query';
import { FileX } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulletinId } from '#domain/bulletin';
import type { ChosenFile } from '#domain/desktop-contract';
import type { Proposal } from '#domain/proposal';
import { runCommand } from '../../commands.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { newsroom } from '../../newsroom.ts';
import { proposalQuery } from '../../state/queries.ts';
import { goToDesk, openWriting } from '../../state/stage.ts';
import { errorText, tell, tellError } from '../../state/toasts.ts';
import { uuid7 } from '../../state/uuid7.ts';
import { FoundPanel } from './found-panel.tsx';
import styles from './intake-screen.module.css';
import { ProposedSheet } from './proposed-sheet.tsx';

/** Shows what an importer made of each file, and makes a bulletin of it when a person agrees. */
export function IntakeScreen({ files }: { files: readonly ChosenFile[] }): ReactNode {
  const { t } = useTranslation();
  const [at, setAt] = useState(0);
  const file = files[at];
  if (file === undefined) return null;
  const last = at === files.length - 1;
  const next = (): void => {
    if (last) void goToDesk();
    else setAt(at + 1);
  };
  const create = async ({ fields, document }: Proposal, id: BulletinId): Promise<void> => {
    await newsroom.call('bulletins:create', { id, fields, document });
    // One file is opened at once, to be gone on with; of many, each waits at the desk.
    if (files.length === 1) {
      await openWriting(id);
      return;
    }
    tell(t('intake.createdToast', { name: file.name }));
    next();
  };
  return (
    <IntakeFile
      key={file.ticket}
      file={file}
      title={
        files.length === 1
          ? t('intake.title')
          : t('intake.titleMany', { at: at + 1, total: files.length })
      }
      onCreate={(proposal, id) => void create(proposal, id).catch(tellError)}
      onSkip={files.length > 1 ? next : null}
    />
  );
}

type IntakeFileProps = {
  file: ChosenFile;
  title: string;
  /** The same id with every attempt: a second click, or one after a crash, makes no second bulletin. */
  onCreate: (proposal: Proposal, id: BulletinId) => void;
  /** Null where there is no other file to go on to. */
  onSkip: (() => void) | null;
};

function IntakeFile({ file, title, onCreate, onSkip }: IntakeFileProps): ReactNode {
  const { t } = useTranslation();
  const { data: proposal, error } = useQuery(proposalQuery(file.ticket));
  const [id] = useState(() => uuid7());
  return (
    <div className={styles['screen']}>
      <header className={styles['bar']}>
        <h1>
          {title}
          <span className={styles['name']}>{file.name}</span>
        </h1>
        <div className={styles['answers']}>
          <Button kind="quiet" onClick={() => void goToDesk()}>
            {t('intake.cancel')}
          </Button>
          {onSkip !== null && <Button onClick={onSkip}>{t('intake.skip')}</Button>}
          {proposal !== undefined && (
            <Button kind="primary" onClick={() => onCreate(proposal, id)}>
              {t('intake.create')}
            </Button>
          )}
        </div>
      </header>
      {proposal === undefined ? (
        <main className={styles['wait']} aria-busy={error === null}>
          {error === null ? (
            <p>{t('intake.reading', { name: file.name })}</p>
          ) : (
            <EmptyState
              icon={<FileX />}
              title={t('intake.refused')}
              hint={errorText(error, { name: file.name })}
            >
              <Button onClick={() => runCommand('bulletin.import')}>{t('intake.other')}</Button>
            </EmptyState>
          )}
        </main>
      ) : (
        <main className={styles['body']}>
          <ProposedSheet proposal={proposal} />
          <FoundPanel proposal={proposal} />
        </main>
      )}
    </div>
  );
}
