import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea } from '../../../components/fields/text-field.tsx';
import { begun } from '../../../state/writing/begun-words.ts';
import { correct, withdraw } from '../../../state/life/moves.ts';
import type { Visit } from '../../../state/writing/visit.ts';
import { Answers } from './answers.tsx';
import styles from './life-form.module.css';
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
  const where = { bulletin: visit.id, purpose: step };
  const [before] = useState(() => begun.words(where));
  const reason = useRef(before);
  const [missing, setMissing] = useState(false);
  const { busy, take } = useStep();
  const send = (): void => {
    const nothing = reason.current.trim() === '';
    setMissing(nothing);
    const run = step === 'withdraw' ? withdraw : correct;
    if (nothing) return;
    void take(() => run(visit, reason.current)).then((done) =>
      done ? begun.keep(where, '') : undefined,
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
      <p className={styles['hint']}>{t(`life.ask.${step}Hint`)}</p>
      <TextArea
        usual={USUAL_REASON}
        label={t('life.ask.reason')}
        placeholder={t('life.ask.reasonHint')}
        defaultValue={before}
        onText={(text) => {
          begun.keep(where, text);
          reason.current = text;
          if (missing) setMissing(false);
        }}
      />
      {missing && (
        <p className={styles['fault']} role="alert">
          {t('life.ask.reasonMissing')}
        </p>
      )}
      <Answers label={t(`life.${step}`)} busy={busy} />
    </form>
  );
}
