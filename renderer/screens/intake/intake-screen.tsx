import { useQuery } from '@tanstack/react-query';
import { FileX } from 'lucide-react';
import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChosenFile } from '#domain/desktop-contract';
import type { Proposal } from '#domain/intake/proposal';
import { runCommand } from '../../commands.ts';
import { Button } from '../../components/button.tsx';
import { useEscape } from '../../components/frames/use-escape.ts';
import { EmptyState } from '../../components/notices/empty-state.tsx';
import { Screen } from '../../components/frames/screen.tsx';
import { createProposed } from '../../state/desk/intake.ts';
import { proposalQuery } from '../../state/queries.ts';
import { goToDesk, openWriting } from '../../state/stage.ts';
import { errorText, tell, tellError } from '../../state/toasts.ts';
import { CreatingAll } from './creating-all.tsx';
import { FoundPanel } from './found-panel.tsx';
import styles from './intake-screen.module.css';
import { ProposedSheet } from './proposed-sheet.tsx';
import { useCreateAll } from './use-create-all.ts';

/** Shows what an importer made of each file, and makes a bulletin of it when a person agrees. */
export function IntakeScreen({ files }: { files: readonly ChosenFile[] }): ReactNode {
  const { t } = useTranslation();
  const [at, setAt] = useState(0);
  const all = useCreateAll(files.slice(at));
  const file = files[at];
  if (file === undefined) return null;
  const last = at === files.length - 1;
  const next = (): void => {
    if (last) void goToDesk();
    else setAt(at + 1);
  };
  const create = async (proposal: Proposal): Promise<void> => {
    const id = await createProposed(file, proposal);
    // One file is opened at once, to be gone on with; of many, each waits at the desk.
    if (files.length === 1) {
      await openWriting(id);
      return;
    }
    tell(t('intake.createdToast', { name: file.name }));
    next();
  };
  if (all.done !== null)
    return <CreatingAll done={at + all.done} total={files.length} onStop={all.stop} />;
  return (
    <IntakeFile
      key={file.ticket}
      file={file}
      title={
        files.length === 1
          ? t('intake.title')
          : t('intake.titleMany', { at: at + 1, total: files.length })
      }
      onCreate={(proposal) => void create(proposal).catch(tellError)}
      onSkip={files.length > 1 ? next : null}
      rest={last ? null : { count: files.length - at, create: all.start }}
    />
  );
}

type IntakeFileProps = {
  file: ChosenFile;
  title: string;
  onCreate: (proposal: Proposal) => void;
  /** Null where there is no other file to go on to. */
  onSkip: (() => void) | null;
  /** This file and all that are left, as they are proposed. */
  rest: { count: number; create: () => void } | null;
};

function IntakeFile({ file, title, onCreate, onSkip, rest }: IntakeFileProps): ReactNode {
  const { t } = useTranslation();
  const { data: proposal, error } = useQuery(proposalQuery(file.ticket));
  useEscape(() => void goToDesk().catch(tellError));
  const answer = useAnswerFocus(proposal !== undefined || error !== null);
  return (
    <Screen
      title={
        <>
          {title}
          <span className={styles['name']}>{file.name}</span>
        </>
      }
      tools={
        <>
          <Button kind="quiet" onClick={() => void goToDesk()}>
            {t('intake.cancel')}
          </Button>
          {onSkip !== null && <Button onClick={onSkip}>{t('intake.skip')}</Button>}
          {rest !== null && (
            <Button onClick={rest.create}>{t('intake.createAll', { count: rest.count })}</Button>
          )}
          {proposal !== undefined && (
            <Button ref={answer} kind="primary" onClick={() => onCreate(proposal)}>
              {t('intake.create')}
            </Button>
          )}
        </>
      }
    >
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
              <Button ref={answer} onClick={() => runCommand('bulletin.import')}>
                {t('intake.other')}
              </Button>
            </EmptyState>
          )}
        </main>
      ) : (
        <main className={styles['body']}>
          <ProposedSheet proposal={proposal} />
          <FoundPanel proposal={proposal} />
        </main>
      )}
    </Screen>
  );
}

/** What is to be answered has the focus once it can be: Enter makes the bulletin. */
function useAnswerFocus(ready: boolean): RefObject<HTMLButtonElement | null> {
  const answer = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (ready) answer.current?.focus({ preventScroll: true });
  }, [ready]);
  return answer;
}
