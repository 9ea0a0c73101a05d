import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checkBulletin } from '#domain/document/checks';
import { TextArea } from '../../../components/fields/text-field.tsx';
import { begun } from '../../../state/writing/begun-words.ts';
import { submit } from '../../../state/life/moves.ts';
import { closeStep } from '../../../state/life/panel.ts';
import type { LiveReading } from '../../../state/reading/live-reading.ts';
import { documentOf } from '../../../state/writing/snapshot-document.ts';
import { useStage } from '../../../state/stage.ts';
import type { Visit } from '../../../state/writing/visit.ts';
import { ChecksList } from '../checks-list.tsx';
import { Answers } from './answers.tsx';
import styles from './life-form.module.css';
import { useStep } from './use-step.ts';

const USUAL_NOTE = 1_000;

type SubmitFormProps = { visit: Visit; reading: LiveReading };

/** Before it is sent: what is still missing, and a word to whoever decides. */
export function SubmitForm({ visit, reading }: SubmitFormProps): ReactNode {
  const { t } = useTranslation();
  const where = { bulletin: visit.id, purpose: 'submit' };
  const [before] = useState(() => begun.words(where));
  const note = useRef(before);
  const [empty, setEmpty] = useState(false);
  const { busy, take } = useStep();
  const send = (): void => {
    const nothing = hasNothing(visit);
    setEmpty(nothing);
    if (nothing) return;
    void take(() => submit(visit, note.current)).then((sent) =>
      sent ? begun.keep(where, '') : undefined,
    );
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p className={styles['hint']}>{t('life.ask.submitHint')}</p>
      <TextArea
        usual={USUAL_NOTE}
        label={t('life.ask.note')}
        placeholder={t('life.ask.noteHint')}
        defaultValue={before}
        onText={(text) => {
          begun.keep(where, text);
          note.current = text;
        }}
      />
      {empty && (
        <p className={styles['fault']} role="alert">
          {t('life.ask.empty')}
        </p>
      )}
      <Answers label={t('life.submit')} busy={busy} />
      <div className={styles['checks']}>
        <ChecksList
          visit={visit}
          reading={reading}
          focusField={focusPanelField}
          beforeJump={closeStep}
        />
      </div>
    </form>
  );
}

/** There must be something to decide on; the newsroom asks the same. */
function hasNothing(visit: Visit): boolean {
  const snapshot = visit.snapshot();
  return checkBulletin(snapshot.fields, documentOf(snapshot)).some(
    ({ kind, ok }) => !ok && (kind === 'headline' || kind === 'body'),
  );
}

function focusPanelField(name: string): void {
  useStage.setState({ panel: true });
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`aside [name="${name}"]`)?.focus(),
  );
}
