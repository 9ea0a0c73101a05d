import { useQuery } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextSource } from '#domain/contract/history';
import { Button } from '../../../components/button.tsx';
import { focusWriting } from '../../../state/focus.ts';
import {
  type Shown,
  checkpointsQuery,
  closeReader,
  historyQuery,
  restoreText,
  useReader,
} from '../../../state/life/history.ts';
import { lifeQuery } from '../../../state/queries.ts';
import { useStage } from '../../../state/stage.ts';
import { choicesOf, keyOf } from '../../../state/life/timeline.ts';
import { tellError } from '../../../state/toasts.ts';
import type { Visit } from '../../../state/writing/visit.ts';
import { ComparedText } from './compared-text.tsx';
import styles from './history-reader.module.css';
import { TextChoice } from './text-choice.tsx';

/** In place of the sheet: a text as it was, or two of them compared. The sheet waits behind it. */
export function HistoryReader({ visit }: { visit: Visit }): ReactNode {
  const shown = useReader((state) => state.shown);
  const { id } = visit;
  if (shown === null || id === null) return null;
  return <Reader visit={visit} id={id} shown={shown} />;
}

type ReaderProps = { visit: Visit; id: string; shown: Shown };

function Reader({ visit, id, shown }: ReaderProps): ReactNode {
  const { t } = useTranslation();
  const room = useRef<HTMLElement>(null);
  const tab = useStage((stage) => stage.tab);
  const first = useRef(tab);
  useLayoutEffect(() => room.current?.focus(), []);
  // Whoever asks for another view of the bulletin has done with this one.
  useEffect(() => {
    if (first.current !== tab) closeReader();
  }, [tab]);
  const older = shown.kind === 'read' ? shown.of : shown.from;
  return (
    <section
      ref={room}
      className={styles['reader']}
      tabIndex={-1}
      data-reader
      aria-label={t(shown.kind === 'read' ? 'history.reading' : 'history.comparing')}
    >
      <header className={styles['bar']}>
        <Button kind="quiet" onClick={back}>
          <ArrowLeft aria-hidden="true" />
          {t('history.back')}
        </Button>
        <Choices id={id} shown={shown} />
        <RestoreButton visit={visit} id={id} of={older} />
      </header>
      <div className={styles['desk']}>
        <ComparedText
          key={JSON.stringify(shown)}
          compared={shown.kind === 'compare'}
          from={older}
          to={shown.kind === 'read' ? shown.of : shown.to}
        />
      </div>
    </section>
  );
}

function back(): void {
  closeReader();
  requestAnimationFrame(focusWriting);
}

function put(shown: Shown): void {
  useReader.setState({ shown });
}

/** Which of the texts: any two may be compared. */
function Choices({ id, shown }: { id: string; shown: Shown }): ReactNode {
  const { t } = useTranslation();
  const { data: history } = useQuery(historyQuery(id));
  const { data: checkpoints } = useQuery(checkpointsQuery(id));
  if (history === undefined || checkpoints === undefined) return null;
  const choices = choicesOf(id, history, checkpoints);
  if (shown.kind === 'read') {
    return (
      <div className={styles['choices']}>
        <TextChoice
          label={t('history.readWhich')}
          choices={choices}
          value={keyOf(shown.of)}
          onChoose={(of) => put({ kind: 'read', of })}
        />
        <Button
          onClick={() => put({ kind: 'compare', from: shown.of, to: { kind: 'working', id } })}
        >
          {t('history.compare')}
        </Button>
      </div>
    );
  }
  const { from, to } = shown;
  return (
    <div className={styles['choices']}>
      <TextChoice
        label={t('history.from')}
        choices={choices}
        value={keyOf(from)}
        onChoose={(next) => put({ kind: 'compare', from: next, to })}
      />
      <TextChoice
        label={t('history.to')}
        choices={choices}
        value={keyOf(to)}
        onChoose={(next) => put({ kind: 'compare', from, to: next })}
      />
    </div>
  );
}

/** Only for whoever may write here, and not for the text that is on the desk. */
function RestoreButton({ visit, id, of }: { visit: Visit; id: string; of: TextSource }): ReactNode {
  const { t } = useTranslation();
  const { data: life } = useQuery(lifeQuery(id));
  if (of.kind === 'working' || visit.start.trashed || life?.mayWrite !== true) return null;
  return (
    <Button onClick={() => void restoreText(visit, of).catch(tellError)}>
      {t('history.restore')}
    </Button>
  );
}
