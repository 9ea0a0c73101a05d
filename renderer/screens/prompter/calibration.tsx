import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Measured,
  type TimedText,
  calibrationText,
  measured,
  timedOpening,
} from '#domain/spoken/pace/calibration';
import { formatDuration } from '#domain/spoken/pace/duration';
import { Button } from '../../components/button.tsx';
import { Segmented } from '../../components/fields/segmented.tsx';
import type { Prompter } from '../../state/prompter/prompter.ts';
import { sessionQuery } from '../../state/queries.ts';
import { changeSettings } from '../../state/settings.ts';
import { tellError } from '../../state/toasts.ts';
import styles from './calibration.module.css';
import { useKeys } from './use-keys.ts';

type Step =
  | { readonly kind: 'ready' }
  | { readonly kind: 'reading'; readonly since: number }
  | { readonly kind: 'done'; readonly seconds: number };

type CalibrationProps = { prompter: Prompter; onClose: () => void };

/** "Đo nhịp đọc": a shown text is read aloud once, from one press of the space bar to the next. */
export function Calibration({ prompter, onClose }: CalibrationProps): ReactNode {
  const { t } = useTranslation();
  const own = timedOpening(prompter.store.getState().script?.blocks ?? []);
  const [source, setSource] = useState<'sample' | 'own'>('sample');
  const [step, setStep] = useState<Step>({ kind: 'ready' });
  const room = useRef<HTMLElement>(null);
  useLayoutEffect(() => room.current?.focus(), []);
  const text = source === 'own' && own !== null ? own : calibrationText();
  const press = (): void => setStep(nextStep);
  useKeys({ ' ': press, Escape: onClose });
  return (
    <section
      ref={room}
      className={styles['room']}
      tabIndex={-1}
      aria-label={t('prompter.measure.title')}
    >
      <header className={styles['head']}>
        <h2>{t('prompter.measure.title')}</h2>
        {own !== null && step.kind === 'ready' && (
          <Segmented
            label={t('prompter.measure.which')}
            value={source}
            options={[
              { value: 'sample', label: t('prompter.measure.sample') },
              { value: 'own', label: t('prompter.measure.own') },
            ]}
            onChoose={setSource}
          />
        )}
        <Button kind="quiet" onClick={onClose}>
          {t('prompter.measure.close')}
        </Button>
      </header>
      <div className={styles['words']} lang="vi" data-reading={step.kind === 'reading'}>
        {text.paragraphs.map((paragraph, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- paragraphs may be alike and never move
          <p key={index}>{paragraph}</p>
        ))}
      </div>
      {step.kind === 'done' ? (
        <Result
          {...{ prompter, text, onClose }}
          seconds={step.seconds}
          onAgain={() => setStep({ kind: 'ready' })}
        />
      ) : (
        <div className={styles['ask']}>
          <p>{t(`prompter.measure.${step.kind}`)}</p>
          <Button kind="primary" onClick={press}>
            {t(step.kind === 'ready' ? 'prompter.measure.begin' : 'prompter.measure.end')}
          </Button>
        </div>
      )}
    </section>
  );
}

function nextStep(step: Step): Step {
  const now = performance.now();
  if (step.kind === 'ready') return { kind: 'reading', since: now };
  return step.kind === 'reading' ? { kind: 'done', seconds: (now - step.since) / 1000 } : step;
}

type ResultProps = CalibrationProps & { text: TimedText; seconds: number; onAgain: () => void };

function Result({ prompter, text, seconds, onAgain, onClose }: ResultProps): ReactNode {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const found = measured(text, seconds);
  const { syllables } = text;
  const isOwn = session?.account !== undefined && session.account !== null;
  const keep = async (): Promise<void> => {
    await changeSettings({ readingSpeed: found.kept });
    prompter.paceAt(found.kept);
    onClose();
  };
  return (
    <output className={styles['ask']}>
      <p>
        {found.isMistake
          ? t('prompter.measure.mistake')
          : t('prompter.measure.found', {
              syllables,
              time: formatDuration(seconds),
              speed: found.speed,
            })}
        {!found.isMistake &&
          boundsNote(found) &&
          ` ${t('prompter.measure.bounds', { speed: found.kept })}`}
        {!found.isMistake && !isOwn && ` ${t('prompter.measure.station')}`}
      </p>
      <div className={styles['buttons']}>
        {!found.isMistake && (
          <Button kind="primary" onClick={() => void keep().catch(tellError)}>
            {t(isOwn ? 'prompter.measure.keep' : 'prompter.measure.keepStation')}
          </Button>
        )}
        <Button onClick={onAgain}>{t('prompter.measure.again')}</Button>
      </div>
    </output>
  );
}

function boundsNote({ speed, kept }: Measured): boolean {
  return speed !== kept;
}
