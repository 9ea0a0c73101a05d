import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checkBulletin } from '#domain/document/checks';
import { TextArea } from '../../../components/fields/text-field.tsx';
import { Fault } from '../../../components/notices/fault.tsx';
import { submit } from '../../../state/life/moves.ts';
import { closeStep } from '../../../state/life/panel.ts';
import type { LiveReading } from '../../../state/reading/live-reading.ts';
import { documentOf } from '../../../state/writing/snapshot-document.ts';
import { useStage } from '../../../state/stage.ts';
import { useBegun } from '../../../state/writing/use-begun.ts';
import type { Visit } from '../../../state/writing/visit.ts';
import { ChecksList } from '../checks/checks-list.tsx';
import { Answers } from './answers.tsx';
import styles from './life-form.module.css';
import { StepForm } from './step-form.tsx';
import { useStep } from './use-step.ts';

const USUAL_NOTE = 1_000;

type SubmitFormProps = { visit: Visit; reading: LiveReading };

/** Before it is sent: what is still missing, and a word to whoever decides. */
export function SubmitForm({ visit, reading }: SubmitFormProps): ReactNode {
  const { t } = useTranslation();
  const note = useBegun({ bulletin: visit.id, purpose: 'submit' });
  const [empty, setEmpty] = useState(false);
  const { busy, take } = useStep();
  const send = (): void => {
    const nothing = hasNothing(visit);
    setEmpty(nothing);
    if (nothing) return;
    void take(() => submit(visit, note.words.current)).then((sent) =>
      sent ? note.forget() : undefined,
    );
  };
  return (
    <StepForm hint={t('life.ask.submitHint')} onSend={send}>
      <TextArea
        usual={USUAL_NOTE}
        label={t('life.ask.note')}
        placeholder={t('life.ask.noteHint')}
        defaultValue={note.opened}
        onText={note.keep}
      />
      {empty && <Fault>{t('life.ask.empty')}</Fault>}
      <Answers label={t('life.submit')} busy={busy} />
      <div className={styles['checks']}>
        <ChecksList
          visit={visit}
          reading={reading}
          focusField={focusPanelField}
          beforeJump={closeStep}
        />
      </div>
    </StepForm>
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
