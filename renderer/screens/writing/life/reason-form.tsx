import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea } from '../../../components/fields/text-field.tsx';
import { Fault } from '../../../components/notices/fault.tsx';
import { correct, withdraw } from '../../../state/life/moves.ts';
import { useBegun } from '../../../state/writing/use-begun.ts';
import type { Visit } from '../../../state/writing/visit.ts';
import { Answers } from './answers.tsx';
import { StepForm } from './step-form.tsx';
import { useStep } from './use-step.ts';

const USUAL_REASON = 1_000;

/** A withdrawal or a correction: nothing but why. */
export function ReasonForm({
  step,
  visit,
}: {
  step: 'withdraw' | 'correct';
  visit: Visit;
}): ReactNode {
  const { t } = useTranslation();
  const reason = useBegun({ bulletin: visit.id, purpose: step });
  const [missing, setMissing] = useState(false);
  const { busy, take } = useStep();
  const send = (): void => {
    const nothing = reason.words.current.trim() === '';
    setMissing(nothing);
    const run = step === 'withdraw' ? withdraw : correct;
    if (nothing) return;
    void take(() => run(visit, reason.words.current)).then((done) =>
      done ? reason.forget() : undefined,
    );
  };
  return (
    <StepForm hint={t(`life.ask.${step}Hint`)} onSend={send}>
      <TextArea
        usual={USUAL_REASON}
        label={t('life.ask.reason')}
        placeholder={t('life.ask.reasonHint')}
        defaultValue={reason.opened}
        onText={(text) => {
          reason.keep(text);
          if (missing) setMissing(false);
        }}
      />
      {missing && <Fault>{t('life.ask.reasonMissing')}</Fault>}
      <Answers label={t(`life.${step}`)} busy={busy} />
    </StepForm>
  );
}
